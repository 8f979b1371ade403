import { say } from '../../messages/say.ts';
import type { Field } from '../../tablet/fields.ts';
import type { Act, Practice } from '../../tablet/practice.ts';

type Props = { field: Field; practice: Practice; does: (act: Act) => void };

/** One field of the form: its label, what is typed, and why it was refused. */
export const PracticeField = ({ field, practice, does }: Props) => {
  const id = `tablet-${field}`;
  const fault = practice.faults[field];
  return (
    <div class="tablet-field">
      <label for={id}>{say(`tablet.field.${field}`)}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={60}
        inputMode={field === 'people' ? 'numeric' : 'text'}
        value={practice.values[field] ?? ''}
        aria-invalid={fault !== undefined}
        {...(fault === undefined ? {} : { 'aria-describedby': `${id}-fault` })}
        onInput={(event) => does({ type: 'write', field, text: event.currentTarget.value })}
        onBlur={() => does({ type: 'leave', field })}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class="tablet-fault">
          {say(fault)}
        </p>
      )}
    </div>
  );
};

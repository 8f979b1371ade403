import type { ComponentChildren } from 'preact';
import { say } from '../../../messages/say.ts';

type Props = {
  id: string;
  label: ComponentChildren;
  hint?: string;
  value: string;
  isMissing: boolean;
  rows?: number;
  onInput: (value: string) => void;
};

/** One field: its question, what helps to answer it, and, once asked in vain, that an answer is needed. */
export const Asked = ({ id, label, hint, value, isMissing, rows = 1, onInput }: Props) => {
  const described = [hint && `${id}-hint`, isMissing && `${id}-missing`].filter(Boolean).join(' ');
  return (
    <div class={isMissing ? 'asked missing' : 'asked'}>
      <label for={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      {isMissing && (
        <p id={`${id}-missing`} class="asked-missing">
          {say('workshop.ask.missing.field')}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        maxLength={1_000}
        value={value}
        aria-invalid={isMissing}
        {...(described && { 'aria-describedby': described })}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
};

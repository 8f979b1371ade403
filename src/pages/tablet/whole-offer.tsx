import { say } from '../../messages/say.ts';
import { FIELDS, type Field } from '../../tablet/fields.ts';

/** The offer as it reads, to be looked at together. */
export const WholeOffer = ({ values }: { values: Partial<Record<Field, string>> }) => (
  <dl class="tablet-offer">
    {(Object.keys(FIELDS) as Field[]).map((field) => (
      <div key={field}>
        <dt>{say(`tablet.field.${field}`)}</dt>
        <dd>{values[field]?.trim() || say('tablet.missing')}</dd>
      </div>
    ))}
  </dl>
);

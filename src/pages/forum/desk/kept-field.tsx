import { useEffect, useId, useState } from 'preact/hooks';

type Props = { label: string; value: string; keep: (text: string) => void; rows?: number };

/**
 * A field kept when one leaves it or presses Enter. What is being typed is never replaced by what another window wrote.
 */
export const KeptField = ({ label, value, keep, rows }: Props) => {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  useEffect(() => {
    if (draft?.trim() === value) setDraft(undefined);
  }, [value]);
  const field = {
    id,
    value: draft ?? value,
    maxLength: 500,
    autoComplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setDraft(currentTarget.value),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      if (currentTarget.value.trim() !== value) keep(currentTarget.value.trim());
    },
  };
  return (
    <div class="kept-field">
      <label for={id}>{label}</label>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </div>
  );
};

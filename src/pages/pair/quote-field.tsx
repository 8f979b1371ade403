import { useId, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';

type Props = { quote: string; keep: (quote: string) => void };

/** A few words really heard, kept when one leaves the field or presses Enter: nobody has to write any. */
export const QuoteField = ({ quote, keep }: Props) => {
  const id = useId();
  const [text, setText] = useState(quote);
  return (
    <p class="pair-quote">
      <label class="out-of-sight" for={id}>
        {say('pair.listen.quote')}
      </label>
      <input
        id={id}
        type="text"
        placeholder={say('pair.listen.quote')}
        maxLength={200}
        autoComplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={() => keep(text.trim())}
      />
    </p>
  );
};

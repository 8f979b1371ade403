import { useState } from 'preact/hooks';
import { say } from '../../../messages/say.ts';

type Props = { label: string; keep(text: string): Promise<'done' | 'refused'> };

/** A line to add; emptied once it is kept, so that the next one can be typed at once. */
export const AddToHarvest = ({ label, keep }: Props) => {
  const [text, setText] = useState('');
  return (
    <form
      class="bilan-add"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(text).then((done) => done === 'done' && setText(''));
      }}
    >
      <label class="bilan-field">
        {label}
        <input type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {say('bilan.add')} <span class="out-of-sight">: {label}</span>
      </button>
    </form>
  );
};

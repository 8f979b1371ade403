import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';

type Props = { value: string; onInput: (text: string) => void };

/** An optional field: to say it one's own way first, then pick the nearest reply. Never analysed, never sent. */
export const OwnWords = ({ value, onInput }: Props) => {
  const [open, setOpen] = useState(value !== '');
  return (
    <>
      <button
        type="button"
        class="button quiet own-words-toggle"
        aria-expanded={open}
        aria-controls="own-words-field"
        onClick={() => setOpen(!open)}
      >
        <Icon name="note" size={20} /> {say('scene.own-words')}
      </button>
      <div id="own-words-field" class="own-words" hidden={!open}>
        <label for="own-words">{say('scene.own-words.label')}</label>
        <textarea
          id="own-words"
          rows={2}
          maxLength={500}
          aria-describedby="own-words-hint"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <p id="own-words-hint">{say('scene.own-words.hint')}</p>
      </div>
    </>
  );
};

import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import type { Checked } from './services.ts';
import { tellMinutes } from './tell-minutes.ts';

type Props = { checked: Checked; observe: () => void };

/** Above the text: what may be done with the words selected, and how long the scene is. */
export const TextBar = ({ checked: { outline }, observe }: Props) => {
  const minutes = outline && tellMinutes(outline);
  return (
    <div class="text-bar">
      <button type="button" class="button quiet" aria-keyshortcuts="Alt+O" onClick={observe}>
        <Icon name="eye" size={20} /> {say('workshop.observe')}
      </button>
      {outline && (
        <p class="text-length">
          {say('workshop.words', { n: outline.words })}
          {minutes && ` · ${minutes}`}
        </p>
      )}
    </div>
  );
};

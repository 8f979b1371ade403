import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import type { Checked } from './services.ts';
import { tellMinutes } from './tell-minutes.ts';

type Props = {
  checked: Checked;
  files: readonly string[];
  file: string;
  show: (file: string) => void;
  observe: () => void;
};

/** Above the text: which file of the scene, what may be done with the words selected, how long the scene is. */
export const TextBar = ({ checked: { outline }, files, file, show, observe }: Props) => {
  const minutes = outline && tellMinutes(outline);
  return (
    <div class="text-bar">
      {files.length > 1 && (
        <label class="text-file">
          {say('workshop.file')}
          <select value={file} onChange={({ currentTarget }) => show(currentTarget.value)}>
            {files.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
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

import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';
import { ExportMenu } from './export-menu.tsx';

type Props = {
  isBlank: boolean;
  open: (files: File[]) => void;
  save: () => void;
  exportAs: (as: 'text' | 'page') => void;
  play: () => void;
};

/** What may be done with a scene as a whole. The browser's own button for files speaks its language: a label stands for it. */
export const WorkshopActions = ({ isBlank, open, save, exportAs, play }: Props) => {
  const toNewScene = () => {
    location.hash = makeRoute({ page: 'new-scene' });
  };
  return (
    <div class="workshop-actions">
      <button type="button" class="button" onClick={toNewScene}>
        <Icon name="note" size={20} /> {say('workshop.new')}
      </button>
      <label class="button open-file">
        <Icon name="open" size={20} /> {say('workshop.open')}
        <input
          type="file"
          class="out-of-sight"
          accept=".ink,.txt,text/plain"
          multiple
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be opened again.
            currentTarget.value = '';
            if (files.length > 0) open(files);
          }}
        />
      </label>
      <button type="button" class="button" aria-keyshortcuts="Control+S" onClick={save}>
        <Icon name="save" size={20} /> {say('workshop.save')}
      </button>
      <ExportMenu exportAs={exportAs} />
      {!isBlank && (
        <button type="button" class="button primary" onClick={play}>
          <Icon name="play" size={20} /> {say('workshop.play')}
        </button>
      )}
    </div>
  );
};

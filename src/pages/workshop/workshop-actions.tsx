import { say } from '../../messages/say.ts';
import { FileButton } from '../parts/file-button.tsx';
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

/** What may be done with a scene as a whole. */
export const WorkshopActions = ({ isBlank, open, save, exportAs, play }: Props) => {
  const toNewScene = () => {
    location.hash = makeRoute({ page: 'new-scene' });
  };
  return (
    <div class="workshop-actions">
      <button type="button" class="button" onClick={toNewScene}>
        <Icon name="note" size={20} /> {say('workshop.new')}
      </button>
      <FileButton
        icon="open"
        name={say('workshop.open')}
        accept=".ink,.txt,text/plain"
        multiple
        onFiles={open}
      />
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

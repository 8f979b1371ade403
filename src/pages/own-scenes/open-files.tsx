import { useCallback, useState } from 'preact/hooks';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';
import { Namesake } from './namesake.tsx';
import type { OpenedFiles, OwnShelf } from './own-scenes-services.ts';
import { useFileDrop } from './use-file-drop.ts';

type Props = { shelf: OwnShelf; play: (id: string) => void };

/** What is going on with files: nothing, being read, refused, or a question to their owner. */
type State =
  | { type: 'none' }
  | { type: 'reading' }
  | { type: 'refused'; why: Refusal }
  | Exclude<OpenedFiles, { type: 'kept' }>;

const mend = (scene: string) => {
  location.hash = makeRoute({ page: 'workshop', scene });
};

/** « Ouvrir une scène (.ink) », by the button or by dropping files on the page. */
export const OpenFiles = ({ shelf, play }: Props) => {
  const [state, setState] = useState<State>({ type: 'none' });
  const open = useCallback(
    async (files: File[]) => {
      if (files.length === 0) return;
      setState({ type: 'reading' });
      const opened = await shelf.open(files);
      if (!opened.ok) return setState({ type: 'refused', why: opened.why });
      if (opened.value.type !== 'kept') return setState(opened.value);
      setState({ type: 'none' });
      play(opened.value.id);
    },
    [shelf, play],
  );
  const onFiles = useCallback((files: File[]) => void open(files), [open]);
  const held = useFileDrop(onFiles);
  return (
    <div class={`open-files ${held}`}>
      <div class="open-files-ways">
        <FileButton icon="open" name={say('scenes.open')} accept=".ink" multiple onFiles={onFiles} />
        <a class="button quiet" href={makeRoute({ page: 'workshop' })}>
          <Icon name="note" /> {say('home.write')}
        </a>
      </div>
      <div role="status">
        {held === 'held' && <p>{say('scenes.drop')}</p>}
        {state.type === 'reading' && <p>{say('scenes.opening')}</p>}
        {state.type === 'refused' && (
          <div class="notice">
            <p>{say(state.why.code, state.why.args)}</p>
          </div>
        )}
        {state.type === 'faulty' && (
          <div class="notice">
            <p>{say('scenes.fault', { fault: state.fault })}</p>
            <button type="button" class="button" onClick={() => void state.keep().then(mend)}>
              <Icon name="note" size={20} /> {say('scenes.fault.mend')}
            </button>
          </div>
        )}
      </div>
      {state.type === 'namesake' && (
        <Namesake opened={state} play={play} onCancel={() => setState({ type: 'none' })} />
      )}
    </div>
  );
};

import type { SourcePlace } from '../../../lexicon/script.ts';
import { say } from '../../../messages/say.ts';
import { Retold } from '../../parts/retold.tsx';
import type { PreviewState as State } from './preview-services.ts';

type Props = { state: State; isPlayed: boolean; onGoTo: (place: SourcePlace) => void };

/** What the last edit did: nothing to play yet, a fault, or a take that held as far as it could. */
export const PreviewState = ({ state, isPlayed, onGoTo }: Props) => {
  if (state.stage === 'blank') return <p class="preview-note">{say('workshop.preview.blank')}</p>;
  if (state.stage === 'reading') return <p class="preview-note">{say('workshop.preview.reading')}</p>;
  if (state.stage === 'faulty') {
    const { fault, at } = state;
    return (
      <div class="notice preview-note">
        <p>{say(fault.code, fault.args)}</p>
        {at && (
          <button type="button" class="button" onClick={() => onGoTo(at)}>
            {say('workshop.preview.to-fault')}
          </button>
        )}
        {isPlayed && <p>{say('workshop.preview.last-good')}</p>}
      </div>
    );
  }
  if (!state.told || state.told.held.code === 'workshop.rerun.empty') return null;
  return (
    <div class={state.told.broke ? 'notice preview-note' : 'preview-note'}>
      <Retold told={state.told} />
    </div>
  );
};

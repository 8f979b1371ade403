import { useId } from 'preact/hooks';
import type { Turn } from '../../debrief/turns.ts';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';

type Props = { turn: Turn; onReplay: (place: Place) => void };

/** Opens the scene at the decision of a turn. All these buttons have one name; the description says which moment. */
export const ReplayButton = ({ turn, onReplay }: Props) => {
  const context = useId();
  return (
    <>
      <button
        type="button"
        class="button replay"
        aria-describedby={context}
        onClick={() => onReplay(turn.place)}
      >
        <Icon name="replay" size={20} /> {say('debrief.replay')}
      </button>
      <span id={context} hidden>
        {say('debrief.replay.context', { n: turn.number, words: turn.choice.words })}
      </span>
    </>
  );
};

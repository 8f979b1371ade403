import type { Leaning, Tone as ToneView } from '../../debrief/tone.ts';
import { say } from '../../messages/say.ts';
import { Fold } from './fold.tsx';
import { Pips } from './pips.tsx';
import './criteria.css';
import './parts.css';

/** The tone of the replies after Porter: what was chosen beside what was offered, and a habit if the figures show one. */
export const Tone = ({ tone: { counts, leaning } }: { tone: ToneView }) => (
  <Fold title={say('debrief.tone.title')} sub={say('debrief.tone.sub')}>
    {leaning && <p class="leaning">{leaningSentence(leaning)}</p>}
    <p class="explain">{say('debrief.tone.lead')}</p>
    <ul class="tones">
      {counts
        .filter(({ offered }) => offered > 0)
        .map(({ attitude, chosen, offered }) => (
          <li key={attitude}>
            <p>
              <strong>{say(`criteria.porter.${attitude}`)}</strong>{' '}
              <span class="criterion-line">{say(`criteria.porter.${attitude}.line`)}</span>
            </p>
            <p class="counted">
              <Pips taken={chosen} offered={offered} /> {say('debrief.tone.count', { chosen, offered })}
            </p>
          </li>
        ))}
    </ul>
  </Fold>
);

const leaningSentence = ({ attitude, times, of, when }: Leaning): string =>
  say(`debrief.tone.${when}`, { attitude: say(`criteria.porter.${attitude}.towards`), times, of });

import { capital } from '../../debrief/capital.ts';
import type { Curve as CurveView } from '../../debrief/curve.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import type { Turn } from '../../debrief/turns.ts';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { CurvePicture } from './curve-picture.tsx';
import { Fold, InnerFold } from './fold.tsx';
import { ReplayButton } from './replay-button.tsx';
import './criteria.css';
import './parts.css';

type Props = { curve: CurveView; debrief: Debrief; onReplay: (place: Place) => void };

/** The main gauge decision by decision, the same in a table, and at most three moments where it turns. */
export const Curve = ({ curve, debrief: { turns, pivots }, onReplay }: Props) => {
  const gauge = capital(curve.gauge.name);
  const from = curve.points[0]?.value ?? 0;
  const to = curve.points.at(-1)?.value ?? from;
  const shape = shapeOf(from, to, pivots.length);
  return (
    <Fold
      title={say('debrief.curve.title', { gauge: curve.gauge.name })}
      sub={say(`debrief.curve.${shape}`, { from, to })}
    >
      <CurvePicture curve={curve} pivots={pivots.map(({ number }) => number)} />
      <InnerFold title={say('debrief.curve.table')}>
        <table class="figures words">
          <caption class="out-of-sight">
            {say('debrief.curve.caption', { gauge, min: curve.gauge.min, max: curve.gauge.max })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('debrief.curve.decision')}</th>
              <th scope="col">{gauge}</th>
              <th scope="col">{say('debrief.curve.words')}</th>
            </tr>
          </thead>
          <tbody>
            {curve.points.map(({ decision, value }, i) => (
              <tr key={decision}>
                <th scope="row">{i === 0 ? say('debrief.curve.start') : decision}</th>
                <td>{value}</td>
                <td>{i === 0 ? '' : typeset(turns[decision - 1]?.choice.words ?? '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </InnerFold>
      {pivots.length === 0 ? (
        <p class="explain">{say('debrief.pivots.none')}</p>
      ) : (
        <section>
          <h3>{say('debrief.pivots.title', { n: pivots.length })}</h3>
          <ol class="pivots">
            {pivots.map((turn, i) => (
              <Pivot
                key={turn.number}
                turn={turn}
                rank={i + 1}
                gauge={curve.gauge.name}
                onReplay={onReplay}
              />
            ))}
          </ol>
        </section>
      )}
    </Fold>
  );
};

const shapeOf = (from: number, to: number, pivots: number): 'flat' | 'back' | 'sub' => {
  if (pivots === 0) return 'flat';
  return from === to ? 'back' : 'sub';
};

const Pivot = ({
  turn,
  rank,
  gauge,
  onReplay,
}: Pick<Props, 'onReplay'> & { turn: Turn; rank: number; gauge: string }) => (
  <li class="pivot">
    <span class="pivot-rank" aria-hidden="true">
      {rank}
    </span>
    <div>
      <p class="pivot-words">{typeset(turn.choice.words)}</p>
      <p class="pivot-move">
        {turn.move &&
          say('debrief.pivots.move', {
            n: turn.number,
            gauge,
            before: turn.move.before,
            after: turn.move.after,
          })}
      </p>
      <ReplayButton turn={turn} onReplay={onReplay} />
    </div>
  </li>
);

import { type Criterion, LEVELS } from '../../lexicon/criteria.ts';
import type { HeardAnswer } from '../../lexicon/pair-picture.ts';
import { say } from '../../messages/say.ts';
import { LevelMark } from '../retour/sign-mark.tsx';
import type { PairCommand } from './pair-services.ts';
import { QuoteField } from './quote-field.tsx';

type Props = {
  aims: readonly Criterion[];
  answer: HeardAnswer | undefined;
  isAnswering: boolean;
  send: (command: PairCommand) => void;
};

/** More would take the colleague's ears away from the words. */
const MOST = 3;

/** The grid, reduced to what the scene is about: one tap for what is heard, the same tap to take it back. */
export const Listening = ({ aims, answer, isAnswering, send }: Props) => {
  if (aims.length === 0) return null;
  return (
    <section class="pair-listening card" aria-labelledby="pair-listening">
      <div class="pair-listening-head">
        <h2 id="pair-listening">{say('pair.listen.title')}</h2>
        <p>{say(answer ? (isAnswering ? 'pair.listen.now' : 'pair.listen.after') : 'pair.listen.first')}</p>
      </div>
      <div class="pair-grid">
        {aims.slice(0, MOST).map((criterion) => (
          <Row key={criterion} criterion={criterion} answer={answer} send={send} />
        ))}
      </div>
    </section>
  );
};

const Row = ({ criterion, answer, send }: Pick<Props, 'answer' | 'send'> & { criterion: Criterion }) => {
  const noticed = answer?.noticed.find((one) => one.criterion === criterion);
  const line = `pair-${criterion}-line`;
  return (
    <fieldset class="pair-criterion" aria-describedby={line}>
      <legend>{say(`criteria.${criterion}.name`)}</legend>
      <p id={line}>{say(`criteria.${criterion}.line`)}</p>
      <div class="pair-levels">
        {LEVELS.map((level) => {
          const isOn = noticed?.level === level;
          return (
            <button
              type="button"
              class="button"
              key={level}
              aria-pressed={isOn}
              disabled={!answer}
              onClick={() =>
                answer &&
                send({
                  type: 'notice',
                  place: answer.place,
                  noticed: isOn ? { criterion } : { ...noticed, criterion, level },
                })
              }
            >
              <LevelMark level={level} /> {say(`criteria.level.${level}`)}
            </button>
          );
        })}
      </div>
      {answer && noticed && (
        <QuoteField
          key={`${answer.place.take}.${answer.place.beat}`}
          quote={noticed.quote ?? ''}
          keep={(quote) => send({ type: 'notice', place: answer.place, noticed: { ...noticed, quote } })}
        />
      )}
    </fieldset>
  );
};

import { type Family, LEVELS, type Level } from '../../lexicon/criteria.ts';
import type { Ms } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import type { CriterionLately } from '../../notebook/criterion-lately.ts';
import { tellLately } from '../../notebook/tell-lately.ts';
import { LevelMark } from '../retour/sign-mark.tsx';
import { SeriesChart } from './series-chart.tsx';

type Props = { criteria: readonly CriterionLately[]; now: Ms };

const FAMILIES: Family[] = ['wording', 'attitude'];
const MARKS: Level[] = [...LEVELS.toReversed(), 'no-occasion'];

/** « Ces derniers temps »: each of the ten criteria in a sentence and a small chart. Ten facts, no sum, no order. */
export const Lately = ({ criteria, now }: Props) => (
  <section class="lately" aria-labelledby="lately">
    <h2 id="lately">{say('notebook.lately.title')}</h2>
    <p>{say('notebook.lately.lead')}</p>
    <p class="lately-legend">
      {say('notebook.lately.legend')}
      {MARKS.map((level) => (
        <span key={level}>
          <LevelMark level={level} /> {say(`criteria.level.${level}`)}
        </span>
      ))}
    </p>
    <div class="lately-families">
      {FAMILIES.map((family) => (
        <section class="card" key={family} aria-labelledby={`lately-${family}`}>
          <h3 id={`lately-${family}`}>{say(`criteria.family.${family}`)}</h3>
          <ul>
            {criteria
              .filter((one) => one.family === family)
              .map((one) => (
                <li key={one.criterion}>
                  <div>
                    <p class="lately-name">{say(`criteria.${one.criterion}.name`)}</p>
                    <p class="lately-words">{tellLately(one, now)}</p>
                  </div>
                  <SeriesChart lately={one} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  </section>
);

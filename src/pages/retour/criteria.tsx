import type { CriterionView } from '../../debrief/criterion-view.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import { tellOccasions } from '../../debrief/tell-occasions.ts';
import { CRITERIA, type Family } from '../../lexicon/criteria.ts';
import { say } from '../../messages/say.ts';
import { Fold, InnerFold } from './fold.tsx';
import { Pips } from './pips.tsx';
import { Points } from './points.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { LevelMark } from './sign-mark.tsx';
import './criteria.css';

const FAMILIES: Family[] = ['wording', 'attitude'];

/** « Les dix critères »: for each, its level on this path, the occasions, and the phrase that proves it. */
export const Criteria = ({ debrief: { criteria } }: { debrief: Debrief }) => (
  <Fold title={say('criteria.title')} sub={say('debrief.criteria.sub')} paper="kept">
    <p class="explain">{say('debrief.criteria.explain')}</p>
    <p class="explain">{say('criteria.level.rule')}</p>
    <div class="families">
      {FAMILIES.map((family) => (
        <section key={family}>
          <h3>{say(`criteria.family.${family}`)}</h3>
          <ul class="criteria">
            {criteria
              .filter((view) => view.family === family)
              .map((view) => (
                <CriterionItem key={view.criterion} view={view} />
              ))}
          </ul>
        </section>
      ))}
    </div>
    <InnerFold title={say('debrief.criteria.when')}>
      <dl class="when">
        {CRITERIA.map((criterion) => (
          <div key={criterion}>
            <dt>{say(`criteria.${criterion}.name`)}</dt>
            <dd>{say(`criteria.${criterion}.when`)}</dd>
          </div>
        ))}
      </dl>
    </InnerFold>
    <Points criteria={criteria} />
  </Fold>
);

const CriterionItem = ({ view: { criterion, level, occasions, proof, chance } }: { view: CriterionView }) => {
  const { taken, offered } = occasions;
  const phrase = proof ?? chance;
  return (
    <li class="criterion">
      <LevelMark level={level} />
      <p class="criterion-name">
        <strong>{say(`criteria.${criterion}.name`)}</strong>{' '}
        <span class="criterion-level">{say(`criteria.level.${level}`)}</span>
      </p>
      <p class="criterion-line">{say(`criteria.${criterion}.line`)}</p>
      {offered > 0 ? (
        <p class="counted">
          <Pips taken={taken} offered={offered} /> {tellOccasions(occasions)}
        </p>
      ) : (
        level === 'no-occasion' && <p class="criterion-line">{say('debrief.criteria.no-occasion')}</p>
      )}
      {phrase && (
        <p>
          <span class="criterion-where">
            {say(`debrief.criteria.${proof ? 'proof' : 'chance'}`, { n: phrase.turn })}
          </span>{' '}
          <QuotedWords words={phrase.words} remarks={[phrase.remark]} />
        </p>
      )}
    </li>
  );
};

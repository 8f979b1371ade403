import { tellRemark } from '../../debrief/tell-remark.ts';
import type { Observation, Remark } from '../../lexicon/beat.ts';
import { say } from '../../messages/say.ts';
import { inQuotes } from '../parts/in-quotes.ts';
import { SignMark } from './sign-mark.tsx';
import './effects.css';

/** The remarks of one reply, then what the employer heard and what to try. */
export const Remarks = ({ observation, employer }: { observation: Observation; employer?: string }) => (
  <div class="remarks">
    {observation.remarks.map((remark) => (
      <RemarkLine remark={remark} key={`${remark.criterion} ${remark.sign} ${remark.note}`} />
    ))}
    <Effects observation={observation} {...(employer ? { employer } : {})} />
  </div>
);

const RemarkLine = ({ remark }: { remark: Remark }) => (
  <div class="remark">
    <SignMark sign={remark.sign} />
    <p>
      <strong>{say(`criteria.${remark.criterion}.name`)}</strong>{' '}
      <span class="remark-sign">{say(`criteria.sign.${remark.sign}`)}</span>
      <br />
      {tellRemark(remark)}
    </p>
  </div>
);

/** « M. Bertin a entendu … », « Essayez … »: rows of a description list, or nothing. */
export const Effects = ({ observation, employer }: { observation: Observation; employer?: string }) =>
  observation.heard || observation.advice ? (
    <dl class="effects">
      <EffectRows observation={observation} {...(employer ? { employer } : {})} />
    </dl>
  ) : null;

export const EffectRows = ({
  observation: { heard, advice },
  employer,
}: {
  observation: Observation;
  employer?: string;
}) => (
  <>
    {heard && (
      <div>
        <dt>{employer ? say('debrief.heard', { who: employer }) : say('debrief.heard.someone')}</dt>
        <dd>{inQuotes(heard)}</dd>
      </div>
    )}
    {advice && (
      <div>
        <dt>{say('debrief.try')}</dt>
        <dd class="advice">{inQuotes(advice)}</dd>
      </div>
    )}
  </>
);

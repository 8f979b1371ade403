import { useId } from 'preact/hooks';
import { tellRemark } from '../../debrief/tell-remark.ts';
import type { Observation, Remark } from '../../lexicon/beat.ts';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { inQuotes } from '../parts/in-quotes.ts';
import { KeepPhrase } from './keep-phrase.tsx';
import { SignMark } from './sign-mark.tsx';
import './effects.css';

/** The remarks of one reply, then what the employer heard and what to try. */
/** `place` is the moment of the reply: what is advised there may be kept. */
type Props = { observation: Observation; place: Place; employer?: string };

export const Remarks = ({ observation, place, employer }: Props) => (
  <div class="remarks">
    {observation.remarks.map((remark) => (
      <RemarkLine remark={remark} key={`${remark.criterion} ${remark.sign} ${remark.note}`} />
    ))}
    <Effects observation={observation} place={place} {...(employer ? { employer } : {})} />
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
export const Effects = ({ observation, place, employer }: Props) =>
  observation.heard || observation.advice ? (
    <dl class="effects">
      <EffectRows observation={observation} place={place} {...(employer ? { employer } : {})} />
    </dl>
  ) : null;

export const EffectRows = ({ observation: { heard, advice }, place, employer }: Props) => {
  const words = useId();
  return (
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
          <dd class="advice">
            <span id={words}>{inQuotes(advice)}</span>{' '}
            <KeepPhrase text={advice} place={place} words={words} look="drawn" />
          </dd>
        </div>
      )}
    </>
  );
};

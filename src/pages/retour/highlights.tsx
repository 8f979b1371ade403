import { useId } from 'preact/hooks';
import { capital } from '../../debrief/capital.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import type { Highlight } from '../../debrief/highlights.ts';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { inQuotes } from '../parts/in-quotes.ts';
import { QuotedWords } from './quoted-words.tsx';
import { EffectRows } from './remarks.tsx';
import { ReplayButton } from './replay-button.tsx';
import { SignMark } from './sign-mark.tsx';
import './highlights.css';

const KINDS = ['strength', 'work'] as const;
type Kind = (typeof KINDS)[number];
type Props = { debrief: Debrief; onReplay: (place: Place) => void };

/** One moment to lean on, one to work on: all that the first screen says of the take. What is missing is said below. */
export const Highlights = ({ debrief, onReplay }: Props) => (
  <>
    {KINDS.some((kind) => debrief[kind]) && (
      <div class="highlights">
        {KINDS.map((kind) => {
          const found = debrief[kind];
          return (
            found && (
              <HighlightCard
                key={kind}
                kind={kind}
                found={found}
                employer={debrief.employer}
                onReplay={onReplay}
              />
            )
          );
        })}
      </div>
    )}
    {KINDS.filter((kind) => !debrief[kind]).map((kind) => (
      <p class="explain" key={kind}>
        {say(`debrief.${kind}.none`)}
      </p>
    ))}
  </>
);

type CardProps = Omit<Props, 'debrief'> & { kind: Kind; found: Highlight; employer: string | undefined };

const HighlightCard = ({ kind, found, employer, onReplay }: CardProps) => {
  const title = useId();
  return (
    <section class={`card highlight ${kind}`} aria-labelledby={title}>
      <header>
        <SignMark sign={found.remark.sign} />
        <h2 id={title}>{say(`debrief.${kind}.title`)}</h2>
        <p class="highlight-criterion">{say(`criteria.${found.remark.criterion}.name`)}</p>
      </header>
      <HighlightBody found={found} employer={employer} />
      <ReplayButton turn={found.turn} onReplay={onReplay} />
    </section>
  );
};

const HighlightBody = ({
  found: { turn, remark },
  employer,
}: {
  found: Highlight;
  employer: string | undefined;
}) => {
  const before = turn.before.findLast(({ by }) => by === 'employer' || by === 'other');
  return (
    <>
      {before && (
        <p class="just-before">
          <span class="speaker">{typeset(before.speaker ?? '')}</span> {inQuotes(before.text)}
        </p>
      )}
      <dl class="effects">
        {turn.ownWords && (
          <div>
            <dt>{say('debrief.own-words')}</dt>
            <dd>{inQuotes(turn.ownWords)}</dd>
          </div>
        )}
        <div>
          <dt>{say(turn.ownWords ? 'debrief.said.chosen' : 'debrief.said')}</dt>
          <dd class="reply-words">
            <QuotedWords words={turn.choice.words} remarks={[remark]} />
          </dd>
        </div>
        <div>
          <dt>{say('debrief.effect')}</dt>
          <dd>{capital(typeset(remark.note))}</dd>
        </div>
        <EffectRows observation={turn.observation} place={turn.place} {...(employer ? { employer } : {})} />
      </dl>
    </>
  );
};

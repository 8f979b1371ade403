import { type ComponentChildren, Fragment } from 'preact';
import type { Debrief } from '../../debrief/debrief.ts';
import type { Said } from '../../debrief/said.ts';
import type { Turn, TurnReach } from '../../debrief/turns.ts';
import type { Sign } from '../../lexicon/criteria.ts';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { inQuotes } from '../parts/in-quotes.ts';
import { Fold, InnerFold } from './fold.tsx';
import { KeepPhrase } from './keep-phrase.tsx';
import { Comments } from './letters.tsx';
import { NoticedLines } from './noticed-lines.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { Remarks } from './remarks.tsx';
import { ReplayButton } from './replay-button.tsx';
import './transcript.css';

type Props = {
  debrief: Debrief;
  onReplay: (place: Place) => void;
  /** Hears again what was said aloud before a reply, by its name. */
  listen: (voice: string) => ComponentChildren;
};

/** « Vos mots, réplique par réplique »: the whole take, quoted words marked, what each reply did beside it. */
export const Transcript = ({ debrief, onReplay, listen }: Props) => (
  <Fold
    paper="kept"
    title={say(debrief.colleague ? 'colleague.words.title' : 'debrief.words.title')}
    sub={say(debrief.observed ? 'debrief.words.sub' : 'debrief.decisions', { n: debrief.turns.length })}
  >
    {debrief.observed && <Legend />}
    <ol class="turns">
      {debrief.turns.map((turn) => (
        <TurnItem key={turn.number} turn={turn} debrief={debrief} onReplay={onReplay} listen={listen} />
      ))}
    </ol>
    <Heard said={debrief.closing} debrief={debrief} place={lastPlace(debrief)} part="closing" />
  </Fold>
);

const LEGEND: [Sign, string][] = [
  ['+', 'straight'],
  ['0', 'dotted'],
  ['-', 'wavy'],
];

const Legend = () => (
  <ul class="legend" aria-label={say('debrief.words.legend')}>
    {LEGEND.map(([sign, stroke]) => (
      <li key={sign}>
        <span class={`said ${stroke}`}>{say(`debrief.words.legend.${sign}`)}</span>
      </li>
    ))}
  </ul>
);

const TurnItem = ({ turn, debrief, onReplay, listen }: Props & { turn: Turn }) => (
  <li class="turn">
    <div class="turn-heard">
      <Heard said={turn.before} debrief={debrief} place={turn.place} part={`turn-${turn.number}`} />
    </div>
    <div class="reply">
      <h3>
        {say(debrief.colleague ? 'colleague.nearest' : 'debrief.you')}{' '}
        <span class="turn-number">{say('debrief.decision', { n: turn.number })}</span>
      </h3>
      {turn.ownWords && (
        <p class="own-words">
          <span>{say('debrief.own-words.first')}</span> {inQuotes(turn.ownWords)}
        </p>
      )}
      {turn.voice && listen(turn.voice)}
      <p class="reply-words" id={`reply-${turn.number}`}>
        <QuotedWords words={turn.choice.words} remarks={turn.observation.remarks} />
      </p>
      <KeepPhrase text={turn.choice.words} place={turn.place} words={`reply-${turn.number}`} look="named" />
    </div>
    <div class="turn-seen">
      {turn.noticed && <NoticedLines noticed={turn.noticed} />}
      <Remarks
        observation={turn.observation}
        place={turn.place}
        {...(debrief.employer ? { employer: debrief.employer } : {})}
      />
      {turn.others.length > 0 && (
        <InnerFold title={say('debrief.others', { n: turn.others.length })}>
          <ul class="others">
            {turn.others.map(({ ref, words }) => (
              <li key={`${ref.path} ${ref.nth}`}>{typeset(words)}</li>
            ))}
          </ul>
        </InnerFold>
      )}
      {turn.reach && (turn.number === 1 || turn.reach.closed.length > 0) && (
        <StillPossible reach={turn.reach} />
      )}
      {turn.comments && <Comments comments={turn.comments} />}
      <ReplayButton turn={turn} onReplay={onReplay} />
    </div>
  </li>
);

/** What this moment still allowed, proved by the explorer; the endings that this reply closed say so. */
const StillPossible = ({ reach: { possible, closed } }: { reach: TurnReach }) => (
  <InnerFold title={say('debrief.reach', { n: possible.length })}>
    <p class="explain">{say('debrief.reach.before')}</p>
    <ul class="others">
      {possible.map((name) => (
        <li key={name}>
          {typeset(name || say('debrief.reach.unnamed'))}
          {closed.includes(name) && <strong> {say('debrief.reach.closed')}</strong>}
        </li>
      ))}
    </ul>
  </InnerFold>
);

/** Where what follows the last reply was heard: its decision leads there. */
const lastPlace = ({ turns, take }: Debrief): Place => turns.at(-1)?.place ?? { take, beat: 0, line: 0 };

type HeardProps = { said: Said[]; debrief: Debrief; place: Place; part: string };

const Heard = ({ said, debrief, place, part }: HeardProps) => (
  <>
    {said.map(ranked).map(({ by, speaker, text, comments = [], rank }) => (
      <Fragment key={rank}>
        <p class={`heard ${by}`}>
          {by !== 'narration' && (
            <span class={continues(said, rank) ? 'out-of-sight' : 'speaker'}>
              {labelOf(by, speaker && typeset(speaker), debrief.employer)}{' '}
            </span>
          )}
          <span id={`heard-${part}-${rank}`}>{typeset(text)}</span>{' '}
          {SPOKEN.includes(by) && (
            <KeepPhrase text={text} place={place} words={`heard-${part}-${rank}`} look="drawn" />
          )}
        </p>
        <Comments comments={comments} />
      </Fragment>
    ))}
  </>
);

/** What someone said aloud: the rest is not to be said on the telephone. */
const SPOKEN: readonly Said['by'][] = ['employer', 'adviser', 'other'];

const ranked = (said: Said, rank: number): Said & { rank: number } => ({ ...said, rank });

/** Whoever speaks on is not named again, except to a screen reader. */
const continues = (said: Said[], rank: number): boolean =>
  said[rank]?.by === said[rank - 1]?.by && said[rank]?.speaker === said[rank - 1]?.speaker;

const labelOf = (by: Said['by'], speaker: string | undefined, employer: string | undefined): string => {
  if (by === 'message') return say('debrief.message');
  if (by === 'thought') {
    return employer ? say('debrief.thought', { who: employer }) : say('debrief.thought.someone');
  }
  return speaker ?? say('debrief.you');
};

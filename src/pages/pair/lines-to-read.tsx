import type { PairPicture, ReaderLine, ReaderPicture } from '../../lexicon/pair-picture.ts';
import type { Header } from '../../lexicon/scenario.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { Icon, Key } from '../parts/icon.tsx';
import { inQuotes } from '../parts/in-quotes.ts';
import { Character } from './character.tsx';
import type { PairCommand } from './pair-services.ts';

type Props = {
  header: Header;
  picture: PairPicture;
  reader: ReaderPicture;
  keys: 'shown' | 'hidden';
  send: (command: PairCommand) => void;
};

/** The whole of what comes next, the line to read now large: one sees where one is going, and says when it was read. */
export const LinesToRead = ({ header, picture: { status, place }, reader, keys, send }: Props) => {
  const isRinging = status === 'ringing';
  const isReading = status === 'speaking';
  return (
    <section class="pair-lines card" aria-labelledby="pair-read">
      <h2 id="pair-read" tabIndex={-1}>
        {say('pair.read.title')}
      </h2>
      {isRinging && <p class="pair-ringing">{say('pair.read.ringing')}</p>}
      <ol>
        {reader.lines.map((line, rank) => (
          <Line
            key={line.place.line}
            line={line}
            after={reader.lines[rank - 1]}
            now={isReading && line.place.line === place.line}
          />
        ))}
      </ol>
      {status === 'choosing' && reader.prompt !== undefined && (
        <p class="pair-prompt">{say('pair.read.prompt', { text: inQuotes(reader.prompt) })}</p>
      )}
      <div class="pair-read-ways">
        {isRinging && (
          <button type="button" class="button primary" onClick={() => send({ type: 'pickUp' })}>
            <Icon name="phone" /> {say('scene.pick-up')}
          </button>
        )}
        {isReading && (
          <button type="button" class="button primary" onClick={() => send({ type: 'hearLine', place })}>
            {say('pair.read.over')} {keys === 'shown' && <Key>{say('scene.skip.key')}</Key>}
          </button>
        )}
        {!isRinging && (
          <button
            type="button"
            class="button quiet"
            disabled={!reader.canGoBack}
            onClick={() => send({ type: 'goBack' })}
          >
            <Icon name="back" /> {say('scene.back')}
          </button>
        )}
      </div>
      <div class="pair-folds">
        <Thoughts reader={reader} />
        <Character header={header} />
      </div>
    </section>
  );
};

/** The name of a speaker who goes on in the same mood is not shown again, only said by screen readers. */
const Line = ({
  line: { by, speaker, text, mood, pause },
  after,
  now,
}: {
  line: ReaderLine;
  after: ReaderLine | undefined;
  now: boolean;
}) => (
  <li class={`pair-line ${by}${now ? ' now' : ''}`} aria-current={now ? 'step' : undefined}>
    {by !== 'narration' && (
      <p class={after?.speaker === speaker && after?.mood === mood ? 'out-of-sight' : 'pair-line-by'}>
        {by === 'adviser' ? say('colleague.said') : typeset(speaker ?? '')}
        {mood && by !== 'adviser' && <span class="pair-mood">, {say(`pair.mood.${mood}`)}</span>}
      </p>
    )}
    <p class="pair-line-text">
      {pause && <span class="pair-mood">{say('pair.read.pause')} </span>}
      {by === 'employer' || by === 'other' ? inQuotes(text) : typeset(text)}
    </p>
  </li>
);

/** What the author lets the employer think helps to act it; nobody has to read it. */
const Thoughts = ({ reader: { lines, thoughts } }: { reader: ReaderPicture }) => {
  const all = [...lines.flatMap((line) => line.thoughts), ...thoughts];
  const who = lines.findLast(({ by }) => by === 'employer')?.speaker;
  if (all.length === 0) return null;
  return (
    <details class="pair-thoughts">
      <summary>{who ? say('pair.read.thoughts', { who }) : say('pair.read.thoughts.someone')}</summary>
      {all.map((thought) => (
        <p key={thought}>{typeset(thought)}</p>
      ))}
    </details>
  );
};

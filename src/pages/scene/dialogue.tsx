import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Picture, Utterance } from '../../lexicon/picture.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { inQuotes } from '../parts/in-quotes.ts';
import { useEndInView } from '../parts/use-end-in-view.ts';

type Props = {
  picture: Picture;
  /** `off`: what changes here comes of something done elsewhere, which is not to be talked over. */
  live?: 'polite' | 'off';
  /** A control that goes with each thing said; it is given the id of the words. */
  beside?: (utterance: Utterance, words: string) => ComponentChildren;
};

/**
 * All that was said on this path, the last words large. A polite live region: a screen reader says each new line;
 * sighted players scroll it back.
 */
export const Dialogue = ({ picture, live = 'polite', beside }: Props) => {
  const log = useRef<HTMLDivElement>(null);
  const { utterances } = picture;
  const last = utterances.at(-1);

  useLayoutEffect(() => {
    // A first line has nothing to scroll; to measure it would lay the page out before it is painted.
    if (log.current && utterances.length > 1) log.current.scrollTop = log.current.scrollHeight;
  }, [utterances.length, last?.text]);
  useEndInView(log);

  return (
    <div class={`bubble ${last?.by ?? 'narration'}`}>
      {/* A scrolled region must take the focus, or keyboards could not scroll it. */}
      <div
        class="dialogue"
        role="log"
        aria-label={say('scene.dialogue')}
        aria-live={live}
        tabIndex={0}
        ref={log}
      >
        {utterances.map((utterance, i) => (
          <Said
            key={keyOf(utterance)}
            utterance={utterance}
            after={utterances[i - 1]}
            rank={i === utterances.length - 1 ? 'last' : 'earlier'}
            beside={beside}
          />
        ))}
      </div>
    </div>
  );
};

const keyOf = ({ place, by }: Utterance): string => `${place.beat}.${place.line}.${by}`;

/** The name of a speaker who goes on is not shown again, only said by screen readers. */
const Said = ({
  utterance,
  after,
  rank,
  beside,
}: {
  utterance: Utterance;
  after: Utterance | undefined;
  rank: string;
  beside: Props['beside'];
}) => {
  const words = useId();
  const { by, speaker, text, ownWords } = utterance;
  const same = after?.by === by && after.speaker === speaker;
  return (
    <div class={`said ${by} ${rank}${same ? ' same' : ''}`}>
      {by !== 'narration' && (
        <p class={same ? 'out-of-sight' : 'said-by'}>
          {by === 'adviser' ? say('scene.you') : typeset(speaker ?? '')}
        </p>
      )}
      {ownWords && <p class="said-own">{say('scene.own-words.said', { text: ownWords })}</p>}
      <p class="said-text" id={beside && words}>
        {by === 'narration' || by === 'adviser' ? typeset(text) : quoted(text)}
      </p>
      {beside?.(utterance, words)}
    </div>
  );
};

/** Speech stands between French quotation marks; a gesture between brackets does not. */
const quoted = (text: string): string => (/^\s*\(/.test(text) ? typeset(text) : inQuotes(text));

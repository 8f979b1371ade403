import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Comment, LONGEST_COMMENT } from '../../lexicon/comment.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import type { Frame } from '../../rehearsal/film.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { inQuotes } from '../parts/in-quotes.ts';

type Props = {
  frame: Frame;
  now: boolean;
  comments: readonly Comment[];
  onComment: (text: string) => void;
  onTakeBack: (id: string) => void;
};

/** One thing said, what was said first with one's own words, and what one has to say of it. */
export const FilmLine = ({ frame: { said }, now, comments, onComment, onTakeBack }: Props) => {
  const [text, setText] = useState<string>();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isWriting = text !== undefined;
  useEffect(() => {
    if (isWriting) field.current?.focus();
  }, [isWriting]);
  useHeldFocus(`[id="${id}-ask"]`);
  const keep = () => {
    if (text?.trim()) onComment(text.trim());
    setText(undefined);
  };
  const { by, speaker, ownWords } = said;
  return (
    <li class={`film-line ${by}`} aria-current={now ? 'step' : undefined}>
      {by !== 'narration' && (
        <p class="film-by">{by === 'adviser' ? say('received.adviser') : typeset(speaker ?? '')}</p>
      )}
      {ownWords && <p class="film-own">{say('received.own-words', { text: ownWords })}</p>}
      <p id={id}>{by === 'employer' || by === 'other' ? inQuotes(said.text) : typeset(said.text)}</p>
      {comments.map((comment) => (
        <p class="film-comment" key={comment.id}>
          <span class="film-yours">{say('received.comment.yours')}</span>
          <span class="film-text">{comment.text}</span>
          <button type="button" class="button quiet" onClick={() => onTakeBack(comment.id)}>
            {say('received.comment.back')}
          </button>
        </p>
      ))}
      {isWriting ? (
        <div class="film-write">
          <label for={`${id}-field`}>{say('received.comment.label')}</label>
          <textarea
            id={`${id}-field`}
            rows={2}
            maxLength={LONGEST_COMMENT}
            aria-describedby={id}
            ref={field}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="button" class="button primary" onClick={keep}>
            {say('received.comment.keep')}
          </button>
          <button type="button" class="button" onClick={() => setText(undefined)}>
            {say('received.comment.cancel')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button quiet film-ask"
          id={`${id}-ask`}
          aria-describedby={id}
          onClick={() => setText('')}
        >
          <Icon name="note" size={18} /> {say('received.comment')}
        </button>
      )}
    </li>
  );
};

import { useId } from 'preact/hooks';
import type { Letter } from '../../debrief/letters.ts';
import type { Comment } from '../../lexicon/comment.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import './colleague.css';

/** What colleagues wrote back, each with the words it is about: in the transcript it also stands beside its line. */
export const Letters = ({ letters }: { letters: Letter[] }) => {
  const title = useId();
  const all = letters.reduce((sum, { comments }) => sum + comments.length, 0);
  return (
    <section class="card colleague letters" aria-labelledby={title}>
      <h2 id={title}>{say('colleague.letters', { n: all })}</h2>
      <ul>
        {letters.map(({ about, speaker, comments }) => (
          <li key={comments[0]?.id}>
            <p class="letter-about">
              {speaker && <strong>{typeset(speaker)} </strong>}
              {typeset(about)}
            </p>
            {comments.map(({ id, text }) => (
              <p class="letter" key={id}>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The same, beside a line of the transcript. */
export const Comments = ({ comments }: { comments: readonly Comment[] }) => (
  <>
    {comments.map(({ id, text }) => (
      <p class="letter beside" key={id}>
        <span class="noticed-by">{say('colleague.comment')}</span> {text}
      </p>
    ))}
  </>
);

import { useEffect, useRef } from 'preact/hooks';
import type { PairPicture } from '../../lexicon/pair-picture.ts';
import { say } from '../../messages/say.ts';
import { makeRoute } from '../route.ts';

/** The last line is read: one more thing may be noticed, then both look at the retour from the same side. */
export const PairOver = ({ session, picture: { trouble } }: { session: string; picture: PairPicture }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="pair-over" aria-labelledby="pair-over">
      <h2 id="pair-over" tabIndex={-1} ref={heading}>
        {say('pair.over.title')}
      </h2>
      {trouble && <p class="notice">{say(trouble.code, trouble.args)}</p>}
      <p>{say('pair.over.text')}</p>
      <a class="button primary" href={makeRoute({ page: 'retour', session })}>
        {say('pair.over.to-retour')}
      </a>
    </section>
  );
};

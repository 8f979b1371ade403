import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { billOf } from '../parts/bill.ts';
import { Icon } from '../parts/icon.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { PlayServices } from '../services.ts';

type Props = { services: PlayServices; again: () => void };

/** The trial call has nothing to look back on: it leads straight to a first employer. */
export const TrialEnd = ({ services, again }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const stories = useLoaded(() => services.stories(), []);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const [first] = billOf(stories ?? []);
  return (
    <section class="replies trial-end" aria-labelledby="trial-end">
      <h2 id="trial-end" ref={heading} tabIndex={-1}>
        {say('scene.trial.over')}
      </h2>
      <p>{say('scene.trial.next')}</p>
      {first && (
        <a class="button primary pick-up" href={makeRoute({ page: 'scene', scene: first.id })}>
          <Icon name="phone" /> {say('scene.trial.first', { title: typeset(first.header.title) })}
        </a>
      )}
      <p class="trial-ways">
        <a class="button" href={makeRoute({ page: 'training' })}>
          {say('scene.trial.all')}
        </a>
        <button type="button" class="button quiet" onClick={again}>
          <Icon name="replay" size={20} /> {say('scene.trial.again')}
        </button>
      </p>
    </section>
  );
};

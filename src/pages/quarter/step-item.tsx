import type { Ms } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { tellWhy } from '../../notebook/why.ts';
import type { TitledStep } from '../own-services.ts';
import { pictureOf } from '../parts/scene-picture.ts';

type Props = { step: TitledStep; now: Ms; state: 'done' | 'now' | 'to-come' };

/** A step: what is played, from where, how long, and why it was chosen. */
export const StepItem = ({ step: { scene, title, minutes, entry, why }, now, state }: Props) => {
  const picture = pictureOf(scene);
  return (
    <li class={`card quarter-step ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      {picture && <img src={picture} alt="" />}
      <div>
        <h2>{typeset(title)}</h2>
        <p class="quarter-from">
          {entry ? say('notebook.quarter.moment', { n: entry.decision }) : say('notebook.quarter.whole')},{' '}
          {say('notebook.quarter.minutes', { n: minutes })}
          {state !== 'to-come' && <strong> ({say(`notebook.quarter.${state}`)})</strong>}
        </p>
        <p>{tellWhy(why, now)}</p>
      </div>
    </li>
  );
};

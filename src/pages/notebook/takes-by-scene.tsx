import { useId, useState } from 'preact/hooks';
import { tellEnding } from '../../debrief/tell-ending.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import type { KeptTake } from '../../notebook/kept-takes.ts';
import type { CarnetScene } from '../../notebook/notebook.ts';
import { Icon } from '../parts/icon.tsx';
import { pictureOf } from '../parts/scene-picture.ts';
import { makeRoute } from '../route.ts';
import { dayAndTime } from './day-and-time.ts';

type Props = { scenes: readonly CarnetScene[]; playable: ReadonlySet<string> };

/** The latest takes of a scene are shown; the earlier ones come when they are asked for. */
const SHOWN = 3;

/** « Mes prises », by scene and date: each leads to its retour, each scene may be played again. */
export const TakesByScene = ({ scenes, playable }: Props) => (
  <section class="own-takes" aria-labelledby="own-takes">
    <h2 id="own-takes">{say('notebook.takes.title')}</h2>
    <ul>
      {scenes.map((scene) => (
        <OneScene key={scene.scene} scene={scene} playable={playable.has(scene.scene) ? 'here' : 'gone'} />
      ))}
    </ul>
  </section>
);

const OneScene = ({ scene, playable }: { scene: CarnetScene; playable: 'here' | 'gone' }) => {
  const { title, takes } = scene;
  const [open, setOpen] = useState<'open' | 'folded'>('folded');
  const name = useId();
  const picture = pictureOf(scene.scene);
  const earlier = takes.slice(SHOWN);
  return (
    <li class="card own-scene">
      <div class="own-scene-head">
        {picture && <img src={picture} alt="" loading="lazy" />}
        <h3 id={name}>{typeset(title)}</h3>
        {playable === 'here' ? (
          <a class="button" href={makeRoute({ page: 'scene', scene: scene.scene })} aria-describedby={name}>
            <Icon name="replay" size={20} /> {say('notebook.takes.play')}
          </a>
        ) : (
          <p>{say('notebook.takes.gone')}</p>
        )}
      </div>
      <TakeList takes={takes.slice(0, SHOWN)} />
      {earlier.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open ? 'open' : 'folded')}>
          <summary>{say('notebook.takes.earlier', { n: earlier.length })}</summary>
          {open === 'open' && <TakeList takes={earlier} />}
        </details>
      )}
    </li>
  );
};

const TakeList = ({ takes }: { takes: readonly KeptTake[] }) => (
  <ol class="own-take-list">
    {takes.map((take) => (
      <TakeItem key={`${take.session} ${take.take}`} take={take} />
    ))}
  </ol>
);

const TakeItem = ({ take: { session, take, at, decisions, ending } }: { take: KeptTake }) => {
  const when = useId();
  return (
    <li>
      <p class="own-take-when" id={when}>
        <strong>{dayAndTime(at)}</strong>
        <span class="own-take-ending">
          {say('notebook.takes.decisions', { n: decisions })}
          {ending && `. ${tellEnding(ending)}`}
        </span>
      </p>
      <a class="button quiet" href={makeRoute({ page: 'retour', session, take })} aria-describedby={when}>
        {say('notebook.takes.retour')}
      </a>
    </li>
  );
};

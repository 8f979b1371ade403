import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { Loading } from '../parts/loading.tsx';
import { Refused } from '../parts/refused.tsx';
import type { OpenFrom, OpenScene, PlayServices } from '../services.ts';
import { PlayedScene } from './played-scene.tsx';

type Opening = { id: string; from: OpenFrom };
type Opened = { of: Opening; scene: OpenScene } | { of: Opening; refused: Refusal };

/** `ways`: how else the scene may be played, offered while the telephone rings. */
type Props = { id: string; session: string | undefined; services: PlayServices; ways?: ComponentChildren };

/** Opens a scene where it was left (or anew when asked), and closes it when the page is left. */
export const Scene = ({ id, session, services, ways }: Props) => {
  const [opening, setOpening] = useState<Opening>({ id, from: session ? { session } : 'where-left' });
  const [opened, setOpened] = useState<Opened>();
  const [failed, setFailed] = useState<unknown>();

  // Before the first picture of the page, not after it: the words are on their way a frame earlier.
  useLayoutEffect(() => {
    let left = false;
    let scene: OpenScene | undefined;
    services.openScene(opening.id, opening.from).then((result) => {
      if (!result.ok) return left || setOpened({ of: opening, refused: result.why });
      scene = result.value;
      if (left) scene.close();
      else setOpened({ of: opening, scene });
    }, setFailed);
    return () => {
      left = true;
      scene?.close();
    };
  }, [opening]);

  if (failed !== undefined) throw failed;
  if (!opened || opened.of !== opening) return <Loading />;
  if ('refused' in opened)
    return <Refused title={say('scene.refused')} why={opened.refused} services={services} />;
  return (
    <PlayedScene
      key={opened.scene.session}
      id={id}
      scene={opened.scene}
      services={services}
      ways={ways}
      restart={() => setOpening({ id, from: 'start' })}
    />
  );
};

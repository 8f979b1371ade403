import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { Frame } from '../parts/frame.tsx';
import { makeRoute } from '../route.ts';
import type { OpenFrom, OpenScene, Services } from '../services.ts';
import { PlayedScene } from './played-scene.tsx';

type Opening = { id: string; from: OpenFrom };
type Opened = { of: Opening; scene: OpenScene } | { of: Opening; refused: Refusal };

type Props = { id: string; session: string | undefined; services: Services };

/** Opens a scene where it was left (or anew when asked), and closes it when the page is left. */
export const Scene = ({ id, session, services }: Props) => {
  const [opening, setOpening] = useState<Opening>({ id, from: session ? { session } : 'where-left' });
  const [opened, setOpened] = useState<Opened>();
  const [failed, setFailed] = useState<unknown>();

  useEffect(() => {
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
  if (!opened || opened.of !== opening) return <p class="page">{say('app.loading')}</p>;
  if ('refused' in opened)
    return (
      <Frame services={services}>
        <div class="notice">
          <p>{say(opened.refused.code, opened.refused.args)}</p>
          <a class="button" href={makeRoute({ page: 'training' })}>
            {say('scene.to-list')}
          </a>
        </div>
      </Frame>
    );
  return (
    <PlayedScene
      key={opened.scene.session}
      scene={opened.scene}
      services={services}
      restart={() => setOpening({ id, from: 'start' })}
    />
  );
};

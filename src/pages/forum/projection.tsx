import { useRef } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/icon.tsx';
import { SoundToggle } from '../parts/sound-toggle.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { bindingsOf } from './bindings.ts';
import type { OpenForum } from './forum-services.ts';
import { FullScreen } from './full-screen.tsx';
import { instantOf } from './instant.ts';
import { useForumKeys } from './keys.ts';
import { useAnswer } from './presence.ts';
import { RoomScreen } from './room/room-screen.tsx';
import { useStageClick } from './stage-click.ts';
import { useStirred } from './stirred.ts';
import './windows.css';

type Props = { forum: OpenForum; services: Services };

/** What the room sees, and nothing else: the few controls of the window show when the pointer or the keyboard stirs. */
export const Projection = ({ forum, services }: Props) => {
  const heading = useArrival<HTMLHeadingElement>(say('forum-pages.projection'));
  const stage = useRef<HTMLDivElement>(null);
  const stirred = useStirred();
  const picture = forum.picture.value;
  const { mode, scene } = picture;
  useForumKeys(forum, bindingsOf(services.settings.value));
  useStageClick(stage, forum);
  useAnswer(forum.session);
  return (
    <main class="projection" data-stirred={stirred} {...instantOf(picture)}>
      <h1 class="out-of-sight" ref={heading} tabIndex={-1}>
        {say('forum-pages.projection')}
      </h1>
      <div class="room-host" ref={stage}>
        <RoomScreen forum={forum} services={services} />
      </div>
      <section class="projection-bar" aria-label={say('forum-pages.controls')}>
        <a class="button quiet" href={makeRoute({ page: 'lobby' })} aria-label={say('forum-pages.leave')}>
          <Icon name="back" />
        </a>
        <SoundToggle services={services} />
        <FullScreen />
        {(mode === 'film' || mode === 'aloud') && (
          <button
            type="button"
            class="button stop"
            onClick={() => void forum.send({ type: 'stop', place: scene.place })}
          >
            {say('forum-pages.stop')}
          </button>
        )}
      </section>
    </main>
  );
};

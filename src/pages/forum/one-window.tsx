import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/icon.tsx';
import { NewVersion } from '../parts/new-version.tsx';
import { SoundToggle } from '../parts/sound-toggle.tsx';
import { Warnings } from '../parts/warnings.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { bindingsOf } from './bindings.ts';
import { RoomControls } from './desk/room-controls.tsx';
import type { OpenForum } from './forum-services.ts';
import { FullScreen } from './full-screen.tsx';
import { instantOf } from './instant.ts';
import { useForumKeys } from './keys.ts';
import { RoomScreen } from './room/room-screen.tsx';
import { useStageClick } from './stage-click.ts';
import './windows.css';

type Props = { forum: OpenForum; services: Services };

/** The whole forum in one window, before everyone: the room's screen, and under it what the joker needs. */
export const OneWindow = ({ forum, services }: Props) => {
  const title = typeset(forum.header.title);
  const heading = useArrival<HTMLHeadingElement>(title);
  const stage = useRef<HTMLDivElement>(null);
  const bindings = bindingsOf(services.settings.value);
  const { scene, session } = forum;
  useForumKeys(forum, bindings);
  useStageClick(stage, forum);
  // The address says which session from now on: a reload comes back to it, and to no other.
  useEffect(
    () => history.replaceState(history.state, '', makeRoute({ page: 'forum', scene, session })),
    [session],
  );
  return (
    <div class="one-window" {...instantOf(forum.picture.value)}>
      <header class="forum-bar">
        <a class="button quiet" href={makeRoute({ page: 'lobby' })} aria-label={say('forum-pages.leave')}>
          <Icon name="back" />
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <FullScreen />
        <SoundToggle services={services} />
        <a class="button quiet" href={makeRoute({ page: 'settings' })}>
          <Icon name="gear" />
          <span class="bar-label">{say('nav.settings')}</span>
        </a>
        <a class="button" href={makeRoute({ page: 'bilan', scene, session })}>
          {say('forum-pages.bilan')}
        </a>
      </header>
      <main class="one-window-main">
        <div class="forum-warnings" role="status">
          <Warnings services={services} />
          <NewVersion services={services} during="session" />
        </div>
        <div class="room-host" ref={stage}>
          <RoomScreen forum={forum} services={services} />
        </div>
        <RoomControls forum={forum} services={services} bindings={bindings} />
      </main>
    </div>
  );
};

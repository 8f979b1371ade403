import { say } from '../../messages/say.ts';
import { OwnScenes } from '../own-scenes/later-own-scenes.ts';
import { useArrival } from '../parts/arrival.ts';
import { billOf } from '../parts/bill.ts';
import { Frame } from '../parts/frame.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { ForumCardItem } from './forum-card-item.tsx';
import './lobby.css';

/** Why two windows could not tell the same story here: nothing is stored that both could read. */
const UNKEPT = ['storage.refused', 'storage.lost', 'storage.full'];

/** « Animer un forum »: how it goes, in two sentences, and which scene. */
export const Lobby = ({ services }: { services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('forum-pages.lobby'));
  const stories = useLoaded(() => services.stories(), []);
  const scenes = billOf(stories ?? []);
  const isUnkept =
    services.settings.value.computer === 'shared' ||
    services.warnings.value.some(({ code }) => UNKEPT.includes(code));
  return (
    <Frame services={services}>
      <div class="lobby">
        <div class="lobby-head">
          <h1 ref={heading} tabIndex={-1}>
            {say('forum-pages.lobby')}
          </h1>
          <p class="lead">{say('forum-pages.lobby.lead')}</p>
          <p>{say(isUnkept ? 'forum-pages.lobby.one-only' : 'forum-pages.lobby.screens')}</p>
          {isUnkept && (
            <p>
              <a class="button" href={makeRoute({ page: 'settings' })}>
                {say('nav.settings')}
              </a>
            </p>
          )}
        </div>
        {stories && scenes.length === 0 && <p class="notice">{say('training.none')}</p>}
        <ul class="scenes" aria-label={say('forum-pages.lobby.list')}>
          {scenes.map((story) => (
            <ForumCardItem
              key={story.id}
              story={story}
              services={services}
              windows={isUnkept ? 'one' : 'two'}
            />
          ))}
        </ul>
        <OwnScenes services={services} stage={isUnkept ? 'one-window' : 'two-windows'} />
      </div>
    </Frame>
  );
};

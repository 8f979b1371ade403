import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { Icon } from '../parts/icon.tsx';
import { pictureOf } from '../parts/scene-picture.ts';
import { makeRoute } from '../route.ts';
import type { Services, StoryCard } from '../services.ts';
import { ProjectionLink } from './projection-link.tsx';
import '../parts/scene-card.css';

type Props = {
  story: StoryCard;
  services: Services;
  windows: 'one' | 'two';
  picture?: string | undefined;
  /** What else may be done with it, below. */
  children?: ComponentChildren;
};

/** A scene to play before a group: one window, two windows, or the sheet to print first. */
export const ForumCardItem = ({
  story,
  services,
  windows,
  picture = pictureOf(story.id),
  children,
}: Props) => {
  const { id: scene, header, forum } = story;
  const titleId = `scene-${scene}`;
  // Both windows are given the same name, whichever is opened first.
  const [fresh] = useState(() => services.newSession());
  const session = forum.underWay ?? fresh;
  return (
    <li class="scene-card forum-card">
      <div class="scene-card-picture">{picture && <img src={picture} alt="" loading="lazy" />}</div>
      <p class="scene-card-kind">
        <Icon name={header.channel === 'appel' ? 'phone' : 'visit'} size={18} />
        {say(`training.channel.${header.channel}`)}
        {header.minutes !== undefined && `, ${say('training.minutes', { n: header.minutes })}`}
      </p>
      <p class="scene-card-title" id={titleId}>
        <a href={makeRoute({ page: 'forum', scene, ...(forum.underWay ? { session } : {}) })}>
          {typeset(header.title)}
        </a>
      </p>
      {header.theme && <p class="scene-card-theme">{typeset(header.theme)}</p>}
      {forum.underWay && <p class="scene-card-state">{say('forum-pages.lobby.under-way')}</p>}
      <div class="forum-card-ways">
        {windows === 'two' && (
          <p>
            <span class="forum-card-label">{say('forum-pages.lobby.two-screens')}</span>
            <a class="button" href={makeRoute({ page: 'desk', scene, session })} aria-describedby={titleId}>
              <Icon name="lock" /> {say('forum-pages.desk')}
            </a>
            <ProjectionLink scene={scene} session={session} rank="quiet" />
          </p>
        )}
        <p>
          {forum.underWay && (
            <a href={makeRoute({ page: 'forum', scene, session: fresh })} aria-describedby={titleId}>
              {say('forum-pages.lobby.again')}
            </a>
          )}
          <a href={makeRoute({ page: 'sheet', scene })} aria-describedby={titleId}>
            {say('forum-pages.lobby.sheet')}
          </a>
          {forum.bilan && (
            <a href={makeRoute({ page: 'bilan', scene, session: forum.bilan })} aria-describedby={titleId}>
              {say('forum-pages.lobby.bilan')}
            </a>
          )}
        </p>
      </div>
      {children}
    </li>
  );
};

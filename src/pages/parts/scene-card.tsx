import type { ComponentChildren } from 'preact';
import { employersOf } from '../../lexicon/scenario.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { makeRoute } from '../route.ts';
import type { StoryCard } from '../services.ts';
import { Icon } from './icon.tsx';
import { pictureOf } from './scene-picture.ts';
import './scene-card.css';

/** `children`: what else may be done with it, below. */
type Props = { story: StoryCard; picture?: string | undefined; children?: ComponentChildren };

/** A scene on the bill: its picture, how long, who calls, and whether a take is under way. */
export const SceneCard = ({ story, picture = pictureOf(story.id), children }: Props) => {
  const { header } = story;
  // Only the scene itself is a link of that name: what else is on the card is described by it.
  const title = `scene-${story.id}`;
  const [employer, another] = employersOf(header).map((code) =>
    header.roles.find((role) => role.code === code),
  );
  return (
    <li class="scene-card">
      <div class="scene-card-picture">{picture && <img src={picture} alt="" loading="lazy" />}</div>
      <p class="scene-card-kind">
        <Icon name={header.channel === 'appel' ? 'phone' : 'visit'} size={18} />
        {say(`training.channel.${header.channel}`)}
        {header.minutes !== undefined && `, ${say('training.minutes', { n: header.minutes })}`}
      </p>
      <p class="scene-card-title">
        <a id={title} href={makeRoute({ page: 'scene', scene: story.id })}>
          {typeset(header.title)}
        </a>
      </p>
      {employer && !another && <p>{typeset([employer.name, employer.job].filter(Boolean).join(', '))}</p>}
      {another && <p>{say('training.several')}</p>}
      {header.theme && <p class="scene-card-theme">{typeset(header.theme)}</p>}
      <p class="scene-card-ways">
        {story.retour && (
          <a href={makeRoute({ page: 'retour', session: story.retour })}>{say('training.last-retour')}</a>
        )}
        <a href={makeRoute({ page: 'pair', scene: story.id })} aria-describedby={title}>
          {say('training.pair')}
        </a>
        <a
          href={makeRoute({ page: 'sources', scene: story.id })}
          // Described, not named, by the title: in the list, one link only is called like the scene.
          aria-describedby={title}
        >
          {say('sources.title')}
        </a>
      </p>
      {(story.underWay || story.takes > 0) && (
        <p class="scene-card-state">
          {story.underWay ? say('training.under-way') : say('training.takes', { n: story.takes })}
        </p>
      )}
      {children}
    </li>
  );
};

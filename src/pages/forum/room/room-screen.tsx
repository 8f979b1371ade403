/**
 * All that the room sees: one thing at a time, in letters that can be read from the back. It takes the whole of its
 * host, and has no control but those of the picture of takes.
 *
 * @example <div class="room-host"><RoomScreen forum={forum} services={services} /></div>
 */
import type { VNode } from 'preact';
import { typeset } from '../../../messages/typeset.ts';
import type { Services } from '../../services.ts';
import type { OpenForum } from '../forum-services.ts';
import { CardScreen } from './card-screen.tsx';
import { ComparisonScreen } from './comparison-screen.tsx';
import { HarvestScreen } from './harvest-screen.tsx';
import { PhaseBanner } from './phase-banner.tsx';
import { RepliesScreen } from './replies-screen.tsx';
import { RulesScreen } from './rules-screen.tsx';
import { SceneScreen } from './scene-screen.tsx';
import { TakesScreen } from './takes-screen.tsx';
import './room.css';

type Props = { forum: OpenForum; services: Services };

export const RoomScreen = (props: Props) => {
  const picture = props.forum.picture.value;
  return (
    <section class="room" data-screen={picture.screen.type} aria-label={typeset(picture.title)}>
      <PhaseBanner phase={picture.phase} />
      {screenOf(props)}
    </section>
  );
};

/** The curtain is part of the scene: it must open on it. */
function screenOf({ forum, services }: Props): VNode {
  const picture = forum.picture.value;
  const { screen } = picture;
  switch (screen.type) {
    case 'curtain':
    case 'scene':
      return <SceneScreen forum={forum} services={services} />;
    case 'replies':
      return <RepliesScreen picture={picture} />;
    case 'rules':
      return <RulesScreen picture={picture} />;
    case 'card':
      return <CardScreen key={screen.code} screen={screen} />;
    case 'takes':
      return <TakesScreen forum={forum} />;
    case 'comparison':
      return <ComparisonScreen forum={forum} />;
    case 'harvest':
      return <HarvestScreen harvest={picture.harvest} />;
  }
}

import type { DeskPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenForum } from '../forum-services.ts';
import { AuthorSays } from './author-says.tsx';
import { CardHelp } from './card-help.tsx';
import { CardPanel } from './card-panel.tsx';
import { RaisedHands } from './hands.tsx';
import { Panel } from './panel.tsx';
import { QuickHarvest } from './quick-harvest.tsx';
import { Refused } from './refused.tsx';
import { Reveals } from './reveals.tsx';
import type { Task } from './task.ts';
import { ALL_PILES, type Hand } from './use-hand.ts';
import { useSend } from './use-send.ts';
import { versionName } from './who.ts';

/** Tasks whose frame holds the cards themselves: they are never there twice. */
const WITH_CARDS: readonly Task[] = ['warmUp', 'contract', 'analysis'];

type Props = { forum: OpenForum; desk: DeskPicture; task: Task; hand: Hand };

/** What stays at hand: cards, what may be revealed, raised hands, what is kept. */
export const SidePanels = ({ forum, desk, task, hand }: Props) => {
  const cards = useSend(forum);
  const reveals = useSend(forum);
  const hands = useSend(forum);
  const harvest = useSend(forum);
  const picture = forum.picture.value;
  const version = versionName(forum);
  const blank = (
    <button type="button" class="desk-button blank" onClick={() => hand.draw('stuck')}>
      <Icon name="bulb" size={20} /> {say('forum-desk.blank')}
    </button>
  );
  return (
    <>
      {WITH_CARDS.includes(task) ? (
        blank
      ) : (
        <Panel title={say('forum-desk.cards')} class="cards" aside={blank}>
          <CardPanel hand={hand} screen={picture.screen} send={cards.send} piles={ALL_PILES} />
          <CardHelp code={hand.code} forum={forum} desk={desk} send={cards.send} />
          <Refused why={cards.refused} />
        </Panel>
      )}
      <AuthorSays desk={desk} />
      <Panel title={say('forum-desk.reveals')}>
        <Reveals picture={picture} send={reveals.send} reserve={desk.reserve} />
        <Refused why={reveals.refused} />
      </Panel>
      {task !== 'tried' && (
        <Panel
          title={version ? say('forum-desk.hands', { version }) : say('forum-desk.hands.title')}
          class="raised"
        >
          <RaisedHands forum={forum} send={hands.send} />
          <Refused why={hands.refused} />
        </Panel>
      )}
      {task !== 'harvest' && (
        <Panel title={say('forum-desk.harvest')}>
          <QuickHarvest forum={forum} send={harvest.send} />
          <Refused why={harvest.refused} />
        </Panel>
      )}
    </>
  );
};

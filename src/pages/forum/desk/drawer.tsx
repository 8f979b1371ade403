import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { ForumSceneCommand, OpenForum } from '../forum-services.ts';
import { CardPanel } from './card-panel.tsx';
import { Conduct } from './conduct.tsx';
import { EXCHANGE_CARD, Exchange } from './exchange.tsx';
import { RaisedHands } from './hands.tsx';
import { Pace } from './pace.tsx';
import { Panel } from './panel.tsx';
import { QuestionField } from './question-field.tsx';
import { QuickHarvest } from './quick-harvest.tsx';
import { Refused } from './refused.tsx';
import { Reveals } from './reveals.tsx';
import { Screens } from './screens.tsx';
import { TakesPanel } from './takes-panel.tsx';
import { ALL_PILES, type Hand } from './use-hand.ts';
import { type Send, useSend } from './use-send.ts';
import { VersionNotes } from './version-notes.tsx';
import { versionInFront } from './who.ts';

/** What opens over the stage, in the order of a session. */
export const DRAWERS = ['moments', 'cards', 'takes', 'hands', 'notes', 'hidden', 'screen'] as const;
export type DrawerName = (typeof DRAWERS)[number];

/** Everybody sees this screen: what helps the joker alone stays on his printed sheet. */
const SHARED_PILES = ALL_PILES.filter((pile) => pile !== 'stuck');

/** What a drawer would hide from the room. */
const SHOWS: ReadonlySet<ForumSceneCommand['type']> = new Set(['showScreen', 'reveal', 'exchange']);

type Props = {
  name: DrawerName;
  forum: OpenForum;
  hand: Hand;
  asking: 'for-a-place' | 'nothing';
  close: () => void;
};

/** One drawer at a time; it takes the focus, and closes by itself once it has put something before the room. */
export const Drawer = (props: Props) => {
  const { name, close } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [name]);
  return (
    <div class="drawer" data-drawer={name} ref={box} tabIndex={-1}>
      <DrawerBody {...props} />
      <button
        type="button"
        class="desk-button quiet drawer-close"
        aria-label={say('forum-desk.drawer.close')}
        onClick={close}
      >
        <Icon name="close" />
      </button>
    </div>
  );
};

const DrawerBody = ({ name, forum, hand, asking, close }: Props) => {
  const { send: sendOnly, refused } = useSend(forum);
  const send: Send = async (command) => {
    const done = await sendOnly(command);
    if (done && SHOWS.has(command.type)) close();
    return done;
  };
  const picture = forum.picture.value;
  const version = versionInFront(picture);
  if (name === 'moments') return <Conduct forum={forum} />;
  if (name === 'takes') return <TakesPanel forum={forum} asking={asking} asked={close} />;
  return (
    <Panel title={say(`forum-desk.drawer.${name}`)}>
      {name === 'cards' && <CardPanel hand={hand} screen={picture.screen} send={send} piles={SHARED_PILES} />}
      {name === 'cards' && hand.code === EXCHANGE_CARD && <Exchange forum={forum} send={send} />}
      {name === 'hands' && <RaisedHands forum={forum} send={send} />}
      {name === 'notes' && <QuickHarvest forum={forum} send={send} />}
      {name === 'notes' && version && <VersionNotes forum={forum} version={version} send={send} />}
      {name === 'hidden' && (
        <Reveals picture={picture} send={send} act={say('forum-desk.secret.show-these')} />
      )}
      {name === 'screen' && (
        <>
          <Screens screen={picture.screen} send={send} />
          <Pace pace={picture.pace} send={send} />
          <QuestionField forum={forum} send={send} />
        </>
      )}
      <Refused why={refused} />
    </Panel>
  );
};

import { DECKS, SECONDS } from '../../../forum/decks.ts';
import type { Phase, Screen } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import { NextPhase } from './next-phase.tsx';
import type { Task } from './task.ts';
import type { Hand } from './use-hand.ts';
import type { Send } from './use-send.ts';

type Props = { task: Task; screen: Screen; hand: Hand; send: Send };

/** The moment that usually follows the task. */
const NEXT: Partial<Record<Task, Phase>> = {
  gather: 'warmUp',
  warmUp: 'contract',
  contract: 'model',
  ended: 'analysis',
  analysis: 'forum',
  comparison: 'harvest',
};

/** What a moment puts before the room: the card in hand, or a screen of its own. */
const SHOWN: Partial<Record<Task, 'card' | 'rules' | 'harvest'>> = {
  warmUp: 'card',
  contract: 'rules',
  analysis: 'card',
  harvest: 'harvest',
};

/**
 * When people talk, in the only window: what the moment shows in one tap, the next card in one more, then the moment
 * that usually follows.
 */
export const RoomMoment = ({ task, screen, hand, send }: Props) => {
  const shown = SHOWN[task];
  const next = NEXT[task];
  const isShown = shown === screen.type;
  const show = () => {
    if (shown === undefined) return;
    if (shown !== 'card') return void send({ type: 'showScreen', screen: { type: shown } });
    const code = screen.type === 'card' ? following(hand, screen.code) : hand.code;
    hand.take({ deck: hand.deck, code });
    const seconds = SECONDS[code];
    void send({ type: 'showScreen', screen: { type: 'card', code, ...(seconds ? { seconds } : {}) } });
  };
  return (
    <>
      {shown && !(isShown && shown !== 'card') && (
        <button type="button" class={`desk-button ${isShown ? '' : 'primary'}`} onClick={show}>
          <Icon name={isShown ? 'next' : 'eye'} size={20} />
          {say(isShown ? 'forum-desk.moment.another' : `forum-desk.moment.${task}`)}
        </button>
      )}
      {next && (
        <NextPhase
          phase={next}
          send={send}
          {...(task !== 'gather' && (isShown || !shown) ? { rank: 'primary' } : {})}
        />
      )}
    </>
  );
};

/** The card after the one that is shown, in the pile of the moment; its first one after any other card. */
const following = ({ deck, code }: Hand, shown: string): string => {
  const cards: readonly string[] = DECKS[deck];
  return cards[(cards.indexOf(shown) + 1) % cards.length] ?? code;
};

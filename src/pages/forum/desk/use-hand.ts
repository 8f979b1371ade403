import { useRef, useState } from 'preact/hooks';
import { DECKS, type Deck, drawFrom } from '../../../forum/decks.ts';
import type { Task } from './task.ts';

/** The pile a moment calls for; the joker takes any other. */
const PILES: Record<Task, Deck> = {
  gather: 'warmUp',
  warmUp: 'warmUp',
  contract: 'rules',
  model: 'after',
  knocking: 'after',
  ringing: 'after',
  playing: 'after',
  choose: 'before',
  ended: 'after',
  stopped: 'before',
  aloud: 'tried',
  tried: 'tried',
  looking: 'before',
  analysis: 'after',
  comparison: 'real',
  harvest: 'end',
};

/** Every pile: the joker's own window shows them all. */
export const ALL_PILES = Object.keys(DECKS) as Deck[];

export type Card = { deck: Deck; code: string };

/** The card in the joker's hand. */
export type Hand = Card & {
  /** How many cards the joker took by himself: the pile of the moment is not asked for. */
  taken: number;
  take(card: Card): void;
  /** The next one of the pile, then the first again. */
  next(): void;
  /** One not seen yet, by chance. */
  draw(deck: Deck): void;
};

/** One card at a time, from the pile of the moment until the joker picks another; what was seen is not drawn twice. */
export function useHand(task: Task): Hand {
  const pile = PILES[task];
  const [picked, setPicked] = useState<{ card: Card; during: Deck; rank: number }>();
  const seen = useRef<string[]>([]);
  const { deck, code } = picked?.during === pile ? picked.card : firstOf(pile);
  const take = (card: Card) => {
    seen.current = [...seen.current, code, card.code];
    setPicked({ card, during: pile, rank: (picked?.rank ?? 0) + 1 });
  };
  return {
    deck,
    code,
    taken: picked?.rank ?? 0,
    take,
    next() {
      const cards: readonly string[] = DECKS[deck];
      take({ deck, code: cards[(cards.indexOf(code) + 1) % cards.length] ?? code });
    },
    draw(from) {
      const drawn = drawFrom(DECKS[from], [...seen.current, code], chance());
      if (drawn) take({ deck: from, code: drawn });
    },
  };
}

export const firstOf = (deck: Deck): Card => ({ deck, code: DECKS[deck][0] });

/** From 0 to 1 (excluded). */
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

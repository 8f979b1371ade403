import type { Container, InkObject } from '../script/ink-engine.ts';
import type { Played, Player } from './player.ts';
import type { Snapshot } from './ran.ts';
import type { SilentGroup } from './silent-groups.ts';

/** Looks for words that the exploration did not hear. */
export type WordSearch = {
  /** Plays about this many choices; false when there is nothing left to look for. */
  advance(plays: number): boolean;
  /** The groups whose missing words were not searched to the end: too many states, or no time left. */
  doubtful(): readonly SilentGroup[];
};

/**
 * Moments that differ only by words were explored once, so that some words may not have been heard. For each group of
 * which some are missing, states are told apart by what chooses between them, and the story is searched again until they
 * are heard; what is still missing when nothing is left to play cannot be heard.
 *
 * @param most states told apart in the search for one group
 */
export const wordSearch = (player: Player, seeds: readonly number[], most: number): WordSearch => {
  const isMissing = ({ words }: SilentGroup): boolean =>
    words.some(({ content }) => !content.some((item) => player.seen.has(item)));
  const doubtful: SilentGroup[] = [];
  const known = new Set<string>();
  let groups = player.groups;
  let current: SilentGroup | undefined;
  let waiting: { snapshot: Snapshot; replies: number }[] = [];

  const keep = ({ key, replies, snapshot, outcome }: Played): void => {
    if (outcome || known.has(key)) return;
    known.add(key);
    waiting.push({ snapshot, replies: replies.length });
  };

  const startSearch = (): boolean => {
    const rank = groups.findIndex(isMissing);
    current = groups[rank];
    groups = rank < 0 ? [] : groups.slice(rank + 1);
    if (!current) return false;
    player.hear(new Set([current, ...enclosing(current, player.groups)]));
    known.clear();
    waiting = [];
    for (const seed of seeds) keep(player.open(seed));
    return true;
  };

  return {
    advance: (plays) => {
      for (let left = plays; left > 0; ) {
        if (current && known.size > most) doubtful.push(current);
        const isOver = !current || known.size > most || !isMissing(current);
        const one = isOver ? undefined : waiting.pop();
        if (!one) {
          if (!startSearch()) return false;
          continue;
        }
        for (let choice = 0; choice < one.replies; choice++) keep(player.play(one.snapshot, choice));
        left -= one.replies;
      }
      return true;
    },
    doubtful: () => [...doubtful, ...(current ? [current] : []), ...groups].filter(isMissing),
  };
};

/** The groups whose words hold a group. */
const enclosing = (inner: SilentGroup, groups: readonly SilentGroup[]): SilentGroup[] => {
  const holders = new Set<Container | InkObject>();
  for (let at = inner.reads[0]?.parent; at; at = at.parent) holders.add(at);
  return groups.filter(({ words }) => words.some((one) => holders.has(one)));
};

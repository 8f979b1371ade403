import type { Played, Player } from './player.ts';
import type { Draw } from './ran.ts';

/** A first beat and the seed it was played with. */
export type SeededOpening = { seed: number; played: Played };

/** Openings explored at most, and seeds tried to find them. */
const MOST_OPENINGS = 64;
const MOST_SEEDS = 2_000;

/**
 * The different openings of a story. « Humeur du jour »: a scene draws its start before the first decision, then chance
 * is over; every outcome of those draws is found by trying seeds, so that one exploration holds for all of them. When
 * chance still matters later, or there are too many openings, only the given seed is explored.
 *
 * @returns the opening of `seed` first, and whether the openings cover every seed
 */
export const openingsOf = (
  player: Player,
  seed: number,
): { openings: SeededOpening[]; coverAll: boolean } => {
  const first = { seed, played: player.open(seed) };
  const { draws, isSeedBound } = first.played;
  const wanted = draws.reduce((product, { min, max }) => product * (max - min + 1), 1);
  if (isSeedBound || wanted > MOST_OPENINGS) return { openings: [first], coverAll: false };
  const found = new Map([[nameOf(draws), first]]);
  for (let other = 0; found.size < wanted && other < MOST_SEEDS; other++) {
    const played = player.open(other);
    if (played.isSeedBound) return { openings: [first], coverAll: false };
    if (!found.has(nameOf(played.draws))) found.set(nameOf(played.draws), { seed: other, played });
  }
  return { openings: [...found.values()], coverAll: found.size === wanted };
};

const nameOf = (draws: readonly Draw[]): string => draws.map(({ value }) => value).join();

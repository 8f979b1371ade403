import type { Beat, ChoiceRef } from '../lexicon/beat.ts';
import { no, ok } from '../lexicon/result.ts';
import type { InkPath, Step } from '../lexicon/session.ts';
import type { Ink } from './ports.ts';

/** A beat and the ink state after it (JSON text); empty when the story cannot go on. */
export type InkPlayed = { beat: Beat; inkState: string };

/** `open` and `step` of the house `script`, given a script; a worker may answer later. */
export type InkSource = {
  /** The first beat when it was played ahead: nothing else of ink is then needed to begin. */
  opening?(seed: number): Beat | undefined;
  open(seed: number): InkPlayed | Promise<InkPlayed>;
  step(inkState: string, choice: number): InkPlayed | Promise<InkPlayed>;
};

/** States weigh 2 to 10 KB each, up to 220 KB in a roguelike: 16 M characters keep any ordinary session whole. */
const MOST_CHARACTERS = 16_000_000;

/**
 * Ink as the booth wants it: states are a cache by seed and path, rebuilt by replaying the recorded decisions from the
 * nearest state still known. Losing a state is never losing anything but a few milliseconds.
 *
 * @example
 * const ink = makeInkCache({ open: (seed) => open(script, seed), step: (state, choice) => step(script, state, choice) });
 */
export function makeInkCache(source: InkSource, mostCharacters = MOST_CHARACTERS): Ink {
  const known = new Map<string, InkPlayed>();
  let characters = 0;

  const keep = (key: string, played: InkPlayed): InkPlayed => {
    characters += played.inkState.length;
    known.set(key, played);
    for (const [oldest, { inkState }] of known) {
      if (characters <= mostCharacters) break;
      known.delete(oldest);
      characters -= inkState.length;
    }
    return played;
  };

  /** How many of the decisions lead to the deepest state still known; -1 when even the opening must be played. */
  const deepest = (keys: readonly string[]): number => keys.findLastIndex((key) => known.has(key));

  const reach = async (seed: number, steps: readonly Step[]): Promise<InkPlayed | undefined> => {
    const keys = keysOf(seed, steps);
    const from = deepest(keys);
    let played = known.get(keys[from] ?? '') ?? keep(keys[0] ?? '', await source.open(seed));
    for (let rank = Math.max(0, from); rank < steps.length; rank++) {
      const step = steps[rank];
      if (!step || !isSame(step.ref, played.beat.choices[step.choice]?.ref)) return undefined;
      played = keep(keys[rank + 1] ?? '', await source.step(played.inkState, step.choice));
    }
    return played;
  };

  return {
    async play({ seed, steps, choice }: InkPath) {
      const opening = choice === undefined && steps.length === 0 ? source.opening?.(seed) : undefined;
      if (opening) return ok(opening);
      const reached = await reach(seed, steps);
      if (!reached) return no({ code: 'session.scene-changed' });
      if (choice === undefined) return ok(reached.beat);
      if (!reached.beat.choices[choice]) return no({ code: 'session.scene-changed' });
      const key = keysOf(seed, steps).at(-1) ?? '';
      const next = `${key}.${choice}`;
      const played = known.get(next) ?? keep(next, await source.step(reached.inkState, choice));
      return ok(played.beat);
    },
  };
}

/** One key for each state on the way: the opening, then after each decision. */
function keysOf(seed: number, steps: readonly Step[]): string[] {
  const keys = [`${seed}`];
  for (const { choice } of steps) keys.push(`${keys.at(-1)}.${choice}`);
  return keys;
}

/** Is the reply now offered at that rank the one that was recorded? An edit may change words or place, not both. */
const isSame = (recorded: ChoiceRef, offered: ChoiceRef | undefined): boolean =>
  offered !== undefined &&
  ((recorded.label !== undefined && recorded.label === offered.label) || recorded.words === offered.words);

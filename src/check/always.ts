import { bestOf, type Decision, decisionsOf, type Offered } from './decisions.ts';
import type { ExploredScene } from './scene.ts';

/** Decisions below which a habit cannot be told from chance, and the share of them that makes a habit. */
const FEWEST = 4;
const HABIT = 0.8;

/** Whether the best reply shows itself by something else than what it says: how often, out of how many decisions. */
export const habitOf = (
  scene: ExploredScene,
  isShown: (best: Offered, decision: Decision) => boolean,
): { n: number; total: number } | undefined => {
  const decided = decisionsOf(scene).flatMap((decision) => {
    const best = bestOf(decision);
    return best ? [isShown(best, decision)] : [];
  });
  const n = decided.filter((shown) => shown).length;
  return decided.length >= FEWEST && n / decided.length >= HABIT ? { n, total: decided.length } : undefined;
};

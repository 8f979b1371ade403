import type { Bits } from './bits.ts';

/** How surprises are written: cut in 2^split parts of one block, each with its own number of low bits. */
export type RicePlan = { split: number; lows: number[]; cost: number };

/** The cheapest plan for the surprises of a block of `size` samples predicted from the `order` first. */
export function planRice(surprises: number[], size: number, order: number): RicePlan {
  let best: RicePlan = { split: 0, lows: [], cost: Number.POSITIVE_INFINITY };
  for (let split = 0; split <= 5 && size % 2 ** split === 0 && size / 2 ** split > order; split++) {
    const parts = partsOf(surprises, size, order, split).map(cheapest);
    const cost = parts.reduce((sum, part) => sum + part.cost + 4, 6);
    if (cost < best.cost) best = { split, lows: parts.map((part) => part.low), cost };
  }
  return best;
}

/** Writes the surprises as planned. */
export function putRice(bits: Bits, surprises: number[], size: number, order: number, plan: RicePlan): void {
  bits.put(0, 2);
  bits.put(plan.split, 4);
  partsOf(surprises, size, order, plan.split).forEach((part, i) => {
    const low = plan.lows[i] ?? 0;
    bits.put(low, 4);
    for (const surprise of part) {
      const folded = fold(surprise);
      bits.putUnary(Math.floor(folded / 2 ** low));
      bits.put(folded % 2 ** low, low);
    }
  });
}

function partsOf(surprises: number[], size: number, order: number, split: number): number[][] {
  const length = size / 2 ** split;
  return Array.from({ length: 2 ** split }, (_, i) =>
    surprises.slice(Math.max(0, i * length - order), (i + 1) * length - order),
  );
}

/** The mean of what is written tells how many low bits are cheapest, to one more or less. */
function cheapest(part: number[]): { low: number; cost: number } {
  const mean = part.reduce((sum, surprise) => sum + fold(surprise), 0) / Math.max(1, part.length);
  const near = Math.floor(Math.log2(Math.max(1, mean)));
  let best = { low: 0, cost: Number.POSITIVE_INFINITY };
  for (let low = Math.max(0, near - 2); low <= Math.min(14, near + 1); low++) {
    const cost = part.reduce((sum, surprise) => sum + Math.floor(fold(surprise) / 2 ** low) + 1 + low, 0);
    if (cost < best.cost) best = { low, cost };
  }
  return best;
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
const fold = (surprise: number): number => (surprise < 0 ? -2 * surprise - 1 : 2 * surprise);

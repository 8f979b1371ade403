import { type Bits, signed } from './bits.ts';
import { PRECISION, type Prediction, predictions } from './predict.ts';
import { planRice, putRice } from './rice.ts';

const DEPTH = 16;
const MOST = 16;

/** Writes one block of 16-bit samples in the shortest of FLAC's ways: all equal, predicted, or as they are. */
export function putSubframe(bits: Bits, block: number[]): void {
  const first = block[0] ?? 0;
  if (block.every((sample) => sample === first)) {
    bits.put(0b0000_0000, 8);
    bits.put(signed(first, DEPTH), DEPTH);
    return;
  }
  const wasted = wastedBits(block);
  const samples = block.map((sample) => sample / 2 ** wasted);
  const depth = DEPTH - wasted;
  const way = predictions(samples, MOST).reduce<Prediction | undefined>(
    (best, one) => (best && guessCost(best) <= guessCost(one) ? best : one),
    undefined,
  );
  const order = way?.coefficients.length ?? 0;
  const plan = planRice(way?.surprises ?? [], samples.length, order);
  if (way === undefined || plan.cost + order * (depth + PRECISION) >= samples.length * depth) {
    putKind(bits, 0b000001, wasted);
    for (const sample of samples) bits.put(signed(sample, depth), depth);
    return;
  }
  putKind(bits, 0b100000 | (order - 1), wasted);
  for (const sample of samples.slice(0, order)) bits.put(signed(sample, depth), depth);
  bits.put(PRECISION - 1, 4);
  bits.put(way.shift, 5);
  for (const coefficient of way.coefficients) bits.put(signed(coefficient, PRECISION), PRECISION);
  putRice(bits, way.surprises, samples.length, order, plan);
}

/** Bits it would take, near enough to choose: some for each coefficient, the size of the mean surprise for each sample. */
function guessCost({ coefficients, surprises }: Prediction): number {
  const mean =
    surprises.reduce((sum, surprise) => sum + Math.abs(surprise), 0) / Math.max(1, surprises.length);
  return coefficients.length * PRECISION + surprises.length * Math.log2(mean + 0.5);
}

function putKind(bits: Bits, kind: number, wasted: number): void {
  bits.put(kind, 7);
  bits.put(wasted > 0 ? 1 : 0, 1);
  if (wasted > 0) bits.putUnary(wasted - 1);
}

/** Low bits that are zero in the whole block: a quiet sound needs fewer, and FLAC then writes none of them. */
function wastedBits(block: number[]): number {
  const union = block.reduce((bits, sample) => bits | sample, 0);
  let count = 0;
  while (((union >> count) & 1) === 0) count += 1;
  return count;
}

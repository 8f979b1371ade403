import type { Observation } from '../lexicon/beat.ts';
import type { Criterion, Sign } from '../lexicon/criteria.ts';
import type { Turn } from './turns.ts';

/** Occasions of one criterion on one's own path: `offered` is always `taken` + `missed`. */
export type Occasions = { offered: number; taken: number; missed: number };

/**
 * What a turn was for a criterion. A moment offers an occasion when some reply there carries `+` for it; it is taken
 * when the reply chosen has that `+`, missed otherwise. No reply with `+`: no occasion, nothing to blame.
 */
export const occasionAt = (turn: Turn, criterion: Criterion): 'taken' | 'missed' | undefined => {
  if (hasSign(turn.observation, criterion, '+')) return 'taken';
  const offered = [turn.choice, ...turn.others].some(({ offers }) => hasSign(offers, criterion, '+'));
  return offered ? 'missed' : undefined;
};

/** Counts the occasions of a criterion over the turns of a take. */
export const countOccasions = (turns: readonly Turn[], criterion: Criterion): Occasions => {
  const met = turns.map((turn) => occasionAt(turn, criterion)).filter((occasion) => occasion !== undefined);
  const taken = met.filter((occasion) => occasion === 'taken').length;
  return { offered: met.length, taken, missed: met.length - taken };
};

/** Whether an observation holds a remark of this sign for this criterion. */
export const hasSign = ({ remarks }: Observation, criterion: Criterion, sign: Sign): boolean =>
  remarks.some((remark) => remark.criterion === criterion && remark.sign === sign);

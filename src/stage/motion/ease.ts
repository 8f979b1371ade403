/** A number on its way to another. Times in milliseconds, on any one clock. */
export type Eased = { from: number; to: number; start: number; lasts: number };

const easeOut = (share: number) => 1 - (1 - share) ** 3;

/** A number that is already there. */
export const settled = (value: number): Eased => ({ from: value, to: value, start: 0, lasts: 0 });

/** Where the number is now. */
export function easedAt(eased: Eased, now: number): number {
  if (isSettled(eased, now)) return eased.to;
  return eased.from + (eased.to - eased.from) * easeOut(Math.max(0, now - eased.start) / eased.lasts);
}

export const isSettled = (eased: Eased, now: number): boolean => now >= eased.start + eased.lasts;

/** What a seed and a rank give: the same number from 0 to 1 each time, and no visible order between neighbours. */
export type Draw = (rank: number) => number;

const MODULUS = 2_147_483_647;
const MULTIPLIER = 48_271;

/** Numbers drawn by rank with the minimal standard generator (Park and Miller), stirred so that near seeds differ. */
export const drawOf =
  (seed: number): Draw =>
  (rank) => {
    let at = stir(1 + (Math.abs(Math.trunc(seed)) % (MODULUS - 1)));
    at = stir(1 + ((at + rank * 7919) % (MODULUS - 1)));
    return at / MODULUS;
  };

/** A few rounds: the first numbers that near seeds give are near each other. */
const stir = (from: number): number => {
  let at = from;
  for (let round = 0; round < 4; round += 1) at = (at * MULTIPLIER) % MODULUS;
  return at;
};

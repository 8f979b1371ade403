/** A seed for ink: any whole number; chance decides the mood of the day. */
export const randomSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;

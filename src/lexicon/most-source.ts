/** Characters in a scenario, includes counted: 1 MB is a long novel. */
export const MOST_SOURCE = 1_000_000;

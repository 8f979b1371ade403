import type { Criterion, LEVELS } from './criteria.ts';

/**
 * What a colleague who listens notices in one answer said aloud: a criterion of the grid, what was seen of it, and the
 * words heard when he wrote them. Without a level, what was noticed of that criterion is taken back. Observation, never
 * evaluation.
 */
export type Noticed = { criterion: Criterion; level?: (typeof LEVELS)[number]; quote?: string };

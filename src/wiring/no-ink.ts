import type { Ink } from '../booth/ports.ts';
import { no } from '../lexicon/result.ts';

/** Looking back plays nothing: all was recorded. */
export const NO_INK: Ink = { play: async () => no({ code: 'session.scene-changed' }) };

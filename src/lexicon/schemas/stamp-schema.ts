import * as v from 'valibot';
import type { Actor } from '../place.ts';

/** A count or a rank from 0. */
export const rank = v.pipe(v.number(), v.integer(), v.minValue(0));

export const place = v.object({ take: rank, beat: rank, line: rank });

export const actor = v.custom<Actor>((by) => typeof by === 'string' && /^P\d+$/.test(by));

/** What every event carries besides its fact. */
export const stamp = {
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  t: v.pipe(v.number(), v.finite()),
  cmd: v.string(),
  by: actor,
};

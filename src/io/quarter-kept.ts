import * as v from 'valibot';
import { CRITERIA } from '../lexicon/criteria.ts';
import { place, rank } from '../lexicon/schemas/stamp-schema.ts';
import type { QuarterUnderWay } from '../pages/own-services.ts';

/** In `sessionStorage`: a quarter of an hour outlives a reload of its tab, never the tab. */
const KEY = 'replique.quarter';

const time = v.pipe(v.number(), v.finite());

const quarterSchema: v.GenericSchema<unknown, QuarterUnderWay> = v.object({
  at: rank,
  steps: v.array(
    v.object({
      scene: v.string(),
      title: v.string(),
      minutes: time,
      entry: v.exactOptional(v.object({ session: v.string(), place, decision: rank })),
      why: v.object({
        code: v.pipe(v.string(), v.startsWith('notebook.why.')),
        args: v.object({
          criterion: v.exactOptional(v.picklist(CRITERIA)),
          at: v.exactOptional(time),
          decision: v.exactOptional(rank),
        }),
      }),
    }),
  ),
});

/** The quarter this tab was in, if any. Never throws. */
export function readQuarter(): QuarterUnderWay | undefined {
  try {
    const { success, output } = v.safeParse(quarterSchema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return success && output.at < output.steps.length ? output : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it, or forgets it. A browser that refuses only forgets. */
export function writeQuarter(quarter: QuarterUnderWay | undefined): void {
  try {
    if (quarter) sessionStorage.setItem(KEY, JSON.stringify(quarter));
    else sessionStorage.removeItem(KEY);
  } catch {
    // The page goes on with the one it has in hand.
  }
}

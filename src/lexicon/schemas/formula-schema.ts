import * as v from 'valibot';
import type { Formula } from '../formula.ts';
import { place } from './stamp-schema.ts';

const formulaSchema: v.GenericSchema<unknown, Formula> = v.object({
  text: v.string(),
  addedAt: v.pipe(v.number(), v.finite()),
  from: v.exactOptional(v.object({ scene: v.string(), session: v.string(), place })),
});

/** Is this value, from a file or from storage, a phrase someone kept? */
export const isFormula = (value: unknown): value is Formula => v.is(formulaSchema, value);

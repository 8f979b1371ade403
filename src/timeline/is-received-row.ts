import * as v from 'valibot';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import { parseShareFile } from './share-file.ts';

const rowSchema: v.GenericSchema<ReceivedRow> = v.object({
  id: v.string(),
  t: v.pipe(v.number(), v.finite()),
  text: v.string(),
});

/** Is this value, from a file or from storage, a take that a colleague handed over, whose file can be read? */
export const isReceivedRow = (value: unknown): value is ReceivedRow =>
  v.is(rowSchema, value) && parseShareFile(value.text).ok;

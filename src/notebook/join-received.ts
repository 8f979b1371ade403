import type { ReceivedRow } from '../lexicon/received-row.ts';
import { makeShareFile, parseShareFile, type SharedTake } from '../timeline/share-file.ts';

type Read = { row: ReceivedRow; shared: SharedTake };

/**
 * Adds takes received elsewhere to those received here: gives the rows to write. A take that is here already gains the
 * comments it had not, and loses none; brought twice, it adds nothing.
 *
 * @example for (const row of joinReceived(await rows.list(), brought, newId)) await rows.write(row);
 */
export const joinReceived = (
  here: readonly ReceivedRow[],
  more: readonly ReceivedRow[],
  newId: () => string,
): ReceivedRow[] => {
  const names = new Set(here.map(({ id }) => id));
  const known = new Map(here.flatMap(readRow).map((read) => [read.row.id, read]));
  const written = new Map<string, ReceivedRow>();
  const freeName = (id: string) => (names.has(id) ? newId() : id);
  for (const { row, shared } of more.flatMap(readRow)) {
    const same = [...known.values()].find((one) => isSameTake(one.shared, shared));
    const joined = same ? withComments(same, shared) : { row: { ...row, id: freeName(row.id) }, shared };
    if (joined === same) continue;
    names.add(joined.row.id);
    known.set(joined.row.id, joined);
    written.set(joined.row.id, joined.row);
  }
  return [...written.values()];
};

/** The row of a take that is here already. */
export const findReceived = (here: readonly ReceivedRow[], shared: SharedTake): ReceivedRow | undefined =>
  here.flatMap(readRow).find((one) => isSameTake(one.shared, shared))?.row;

const readRow = (row: ReceivedRow): Read[] => {
  const read = parseShareFile(row.text);
  return read.ok ? [{ row, shared: read.value }] : [];
};

/** The same take of the same session, told in the same words. */
const isSameTake = (a: SharedTake, b: SharedTake): boolean =>
  a.origin.session === b.origin.session &&
  a.take === b.take &&
  JSON.stringify(a.events) === JSON.stringify(b.events);

const withComments = (here: Read, { comments }: SharedTake): Read => {
  const fresh = comments.filter(({ id }) => !here.shared.comments.some((one) => one.id === id));
  if (fresh.length === 0) return here;
  const shared = { ...here.shared, comments: [...here.shared.comments, ...fresh] };
  return { row: { ...here.row, text: makeShareFile(shared) }, shared };
};

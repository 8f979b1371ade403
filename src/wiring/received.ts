import { newId } from '../io/new-id.ts';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import { findReceived, joinReceived } from '../notebook/join-received.ts';
import type { Received, ReceivedFile, ReceivedTake } from '../pages/received/received-services.ts';
import { makeShareFile, parseShareFile } from '../timeline/share-file.ts';
import { addComments } from './add-comments.ts';
import { openFilm } from './open-film.ts';
import type { Parts } from './parts.ts';

/** What passes between colleagues: takes they hand over, comments that come back. */
export const makeReceived = (parts: Parts): Received => ({
  receive: (text) => receive(parts, text),
  list: async () => listOf(await (await parts.receivedRows()).list()),
  open: async (id) => {
    const kept = await parts.receivedRows();
    const row = await kept.read(id);
    const read = row && parseShareFile(row.text);
    return row && read?.ok ? ok(openFilm(kept, row, read.value)) : no({ code: 'share.gone' });
  },
});

/**
 * Reads a file that anyone may have written. Comments on a take that was handed over from here go to its retour;
 * anything else is a take to look at, kept apart from one's own. Nothing is written of a file that is not sound.
 */
const receive = async (parts: Parts, text: string): Promise<Result<ReceivedFile, Refusal>> => {
  const read = parseShareFile(text);
  if (!read.ok) return read;
  const shared = read.value;
  const back = shared.comments.length > 0 ? await addComments(parts, shared) : undefined;
  if (back) return back;
  const kept = await parts.receivedRows();
  const here = await kept.list();
  const came = { id: newId(), t: Date.now(), text: makeShareFile(shared) };
  // A take received twice keeps what was written of it meanwhile.
  const [joined] = joinReceived(here, [came], newId);
  const row = joined ?? findReceived(here, shared) ?? came;
  await kept.write({ ...row, t: came.t });
  return ok({ type: 'take', id: row.id });
};

const listOf = (rows: readonly ReceivedRow[]): ReceivedTake[] =>
  rows
    .flatMap(({ id, t, text }) => {
      const read = parseShareFile(text);
      return read.ok ? [{ id, t, title: titleOf(read.value.events) }] : [];
    })
    .sort((a, b) => b.t - a.t);

const titleOf = ([opening]: readonly Event[]): string =>
  opening?.type === 'sessionOpened' ? opening.header.title : '';

import type { ReceivedRow } from '../io/database.ts';
import { newId } from '../io/new-id.ts';
import type { RowsKept } from '../io/rows-kept.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import type { OpenReceived, ReceivedFile, ReceivedTake } from '../pages/received/received-services.ts';
import { makeShareFile, parseShareFile, type SharedTake } from '../timeline/share-file.ts';
import { addComments } from './add-comments.ts';
import { openFilm } from './open-film.ts';
import type { Parts } from './parts.ts';
import { perComputer } from './per-computer.ts';

type Rows = () => Promise<RowsKept<ReceivedRow>>;

/** What passes between colleagues: takes they hand over, comments that come back. Their store comes when asked for. */
export const makeReceived = (parts: Parts) => {
  const rows: Rows = perComputer(
    () => parts.settings.value.computer,
    async (computer) => (await import('../io/rows-kept.ts')).openRows('received', computer, parts.warn),
  );
  return {
    receive: (text: string) => receive(parts, rows, text),
    list: async () => listOf(await (await rows()).list()),
    open: async (id: string): Promise<Result<OpenReceived, Refusal>> => {
      const kept = await rows();
      const row = await kept.read(id);
      const read = row && parseShareFile(row.text);
      return row && read?.ok ? ok(openFilm(kept, row, read.value)) : no({ code: 'share.gone' });
    },
    eraseAll: async () => (await rows()).eraseAll(),
  };
};

/**
 * Reads a file that anyone may have written. Comments on a take that was handed over from here go to its retour;
 * anything else is a take to look at, kept apart from one's own. Nothing is written of a file that is not sound.
 */
const receive = async (parts: Parts, rows: Rows, text: string): Promise<Result<ReceivedFile, Refusal>> => {
  const read = parseShareFile(text);
  if (!read.ok) return read;
  const shared = read.value;
  const back = shared.comments.length > 0 ? await addComments(parts, shared) : undefined;
  if (back) return back;
  const kept = await rows();
  const here = (await kept.list()).find((row) => isSame(row, shared));
  const id = here?.id ?? newId();
  await kept.write({ id, t: Date.now(), text: makeShareFile(withKnown(here, shared)) });
  return ok({ type: 'take', id });
};

const isSame = ({ text }: ReceivedRow, { origin, take, events }: SharedTake): boolean => {
  const read = parseShareFile(text);
  return (
    read.ok &&
    read.value.origin.session === origin.session &&
    read.value.take === take &&
    JSON.stringify(read.value.events) === JSON.stringify(events)
  );
};

/** A take received twice keeps what was written of it meanwhile. */
const withKnown = (here: ReceivedRow | undefined, shared: SharedTake): SharedTake => {
  const read = here && parseShareFile(here.text);
  const known = read?.ok ? read.value.comments : [];
  const fresh = shared.comments.filter(({ id }) => !known.some((one) => one.id === id));
  return { ...shared, comments: [...known, ...fresh] };
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

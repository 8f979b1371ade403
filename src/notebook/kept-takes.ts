import type { TakeNote } from '../lexicon/take-note.ts';
import type { SessionRow } from '../timeline/session-row.ts';

/** A take that is over, with the session and the scene it belongs to. */
export type KeptTake = TakeNote & { session: string; scene: string; title: string };

/** The takes that the rows of the list know, the latest first. Rows of forums, and those never summed up, have none. */
export const keptTakes = (rows: readonly SessionRow[]): KeptTake[] =>
  rows
    .flatMap(({ id, script, title, notes }) =>
      (notes?.takes ?? []).map((note) => ({ ...note, session: id, scene: script.id, title })),
    )
    .sort((a, b) => b.at - a.at || b.take - a.take);

/**
 * The same takes without the moments to enter again where the scene has changed since: its replies may be gone.
 *
 * @param isUnchanged is the scene of this row still the one that was played?
 */
export const withLiveEntries = (
  rows: readonly SessionRow[],
  isUnchanged: (row: SessionRow) => boolean,
): KeptTake[] => {
  const live = new Set(rows.filter(isUnchanged).map(({ id }) => id));
  return keptTakes(rows).map((take) => (live.has(take.session) ? take : withoutEntries(take)));
};

const withoutEntries = (take: KeptTake): KeptTake => ({
  ...take,
  criteria: Object.fromEntries(
    Object.entries(take.criteria).map(([criterion, { entry: _, ...note }]) => [criterion, note]),
  ),
});

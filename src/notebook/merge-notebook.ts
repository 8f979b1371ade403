import type { Formula } from '../lexicon/formula.ts';
import { makeOwnId, type OwnScene } from '../lexicon/own-scene.ts';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import { joinFormulas } from './formulas.ts';
import { joinReceived } from './join-received.ts';
import type { Notebook } from './notebook-file.ts';

/** A session as storage holds it: its rows, in order. */
export type HeldSession = { session: string; rows: readonly unknown[] };

/** What a carnet holds. */
export type Contents = Pick<Notebook, 'sessions' | 'formulas' | 'received' | 'scenes'>;

/** What is already here. */
export type Held = {
  sessions: readonly HeldSession[];
  formulas: readonly Formula[];
  received: readonly ReceivedRow[];
  scenes: readonly OwnScene[];
};

/**
 * What a carnet brings to what is here. Of each session, the rows after the first `expected` are new. `known` counts
 * the sessions that are here already, as long or longer; `longer` those that went on elsewhere; `apart` those that went
 * on differently here and there: both are kept.
 */
export type Merge = {
  sessions: { session: string; expected: number; rows: unknown[] }[];
  formulas: Formula[];
  received: ReceivedRow[];
  scenes: OwnScene[];
  known: number;
  longer: number;
  apart: number;
};

/**
 * Adds a carnet to what is here, and never the other way round: nothing that is here is changed or lost, a session that
 * went on elsewhere goes on here, and what differs is kept beside under a new name. Brought twice, it adds nothing: a
 * session is known by how it began, whatever its name here.
 *
 * @example mergeNotebook(read.value, held, newId).sessions.length // to write, all or nothing
 */
export const mergeNotebook = (
  { sessions, formulas, received, scenes }: Contents,
  here: Held,
  newId: () => string,
): Merge => {
  const merge: Merge = {
    sessions: [],
    formulas: joinFormulas(here.formulas, formulas).filter((one) => !here.formulas.includes(one)),
    received: joinReceived(here.received, received, newId),
    scenes: [],
    known: 0,
    longer: 0,
    apart: 0,
  };
  const sameLine = byOpening(here.sessions);
  const [taken, longer] = [new Set(here.sessions.map(({ session }) => session)), new Set<string>()];
  for (const { origin, rows } of sessions) {
    const line = sameLine(rows);
    const shorter = line
      .filter((one) => !longer.has(one.session) && beginsWith(rows, one.rows))
      .sort((a, b) => b.rows.length - a.rows.length)[0];
    if (line.some((one) => beginsWith(one.rows, rows))) merge.known += 1;
    else if (shorter) {
      longer.add(shorter.session);
      merge.sessions.push({ session: shorter.session, expected: shorter.rows.length, rows });
    } else if (taken.has(origin.session)) {
      merge.apart += 1;
      merge.sessions.push({ session: newId(), expected: 0, rows });
    } else merge.sessions.push({ session: origin.session, expected: 0, rows });
  }
  merge.longer = longer.size;
  merge.scenes = scenes
    .filter((scene) => !here.scenes.some((one) => isSameText(one, scene)))
    .map((scene) =>
      here.scenes.some(({ id }) => id === scene.id)
        ? { ...scene, id: makeOwnId(scene.main, newId()) }
        : scene,
    );
  return merge;
};

/** Is there anything to write? */
export const isEmptyMerge = ({ sessions, formulas, received, scenes }: Merge): boolean =>
  sessions.length + formulas.length + received.length + scenes.length === 0;

/** Finds the sessions that began by the same event: it tells sessions apart better than a name does. */
const byOpening = (sessions: readonly HeldSession[]): ((rows: readonly unknown[]) => HeldSession[]) => {
  const lines = new Map<string, HeldSession[]>();
  for (const one of sessions) {
    const opening = JSON.stringify(one.rows[0]);
    lines.set(opening, [...(lines.get(opening) ?? []), one]);
  }
  return ([opening]) => lines.get(JSON.stringify(opening)) ?? [];
};

const beginsWith = (rows: readonly unknown[], first: readonly unknown[]): boolean =>
  first.length <= rows.length &&
  first.every((row, rank) => JSON.stringify(row) === JSON.stringify(rows[rank]));

const isSameText = (a: OwnScene, b: OwnScene): boolean =>
  a.main === b.main && JSON.stringify(a.files) === JSON.stringify(b.files);

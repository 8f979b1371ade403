import type { Formula } from '../lexicon/formula.ts';
import { ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import { dropFormula, keepFormula } from '../notebook/formulas.ts';
import { keptAnswers } from '../notebook/kept-answers.ts';
import { keptTakes } from '../notebook/kept-takes.ts';
import { carnetOf } from '../notebook/notebook.ts';
import type { OpenCarnet } from '../pages/own-services.ts';
import { TRIAL } from '../pages/parts/bill.ts';
import type { Parts } from './parts.ts';
import { shelf } from './shelf.ts';

/** Opens the carnet from the rows of the list, without reading any session. The trial call teaches: it is no take. */
export const openCarnet = async ({ storage, ownScenes }: Parts): Promise<OpenCarnet> => {
  const [store, own] = await Promise.all([storage(), ownScenes()]);
  const [rows, formulas, scenes] = await Promise.all([store.listNoted(), store.formulas.read(), own.list()]);
  const played = rows.filter(({ script, kind }) => script.id !== TRIAL && kind !== 'forum');
  const now = Date.now();
  return {
    carnet: carnetOf(keptTakes(played), now),
    notes: keptAnswers(played),
    formulas,
    playable: new Set([...shelf, ...scenes].map(({ id }) => id)),
    now,
  };
};

/** Keeps a phrase, unless it is kept already or is none. */
export const keepPhrase = async (
  { storage }: Parts,
  text: string,
  from: Formula['from'],
): Promise<Result<Formula[], Refusal>> => {
  let refused: Result<never, Refusal> | undefined;
  const phrase = { text, addedAt: Date.now(), ...(from ? { from } : {}) };
  const formulas = await (await storage()).formulas.change((kept) => {
    const more = keepFormula(kept, phrase);
    refused = more.ok ? undefined : more;
    return more.ok ? more.value : kept;
  });
  return refused ?? ok(formulas);
};

export const dropPhrase = async ({ storage }: Parts, text: string): Promise<Formula[]> =>
  (await storage()).formulas.change((kept) => dropFormula(kept, text));

import type { Formula } from '../lexicon/formula.ts';
import { isFormula } from '../lexicon/schemas/formula-schema.ts';
import type { Database } from './database.ts';
import { type FormulasKept, latestFirst } from './formulas-kept.ts';

/** The phrases kept in IndexedDB, one row each. */
export const makeIdbFormulas = (database: Database): FormulasKept => ({
  read: async () => soundFormulas(await database.getAll('formulas')),
  async change(act) {
    const { store, done } = database.transaction('formulas', 'readwrite');
    const formulas = latestFirst(act(soundFormulas(await store.getAll())));
    store.clear();
    for (const formula of formulas) store.put(formula);
    await done;
    return formulas;
  },
});

/** A disk is untrusted: whatever is no phrase is left out. */
export const soundFormulas = (rows: readonly unknown[]): Formula[] => latestFirst(rows.filter(isFormula));

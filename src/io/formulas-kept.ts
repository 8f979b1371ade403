import type { Formula } from '../lexicon/formula.ts';

/** The phrases kept on this machine, or in this page when nothing may be kept. */
export interface FormulasKept {
  /** The latest first. */
  read(): Promise<Formula[]>;
  /** Changes them in one write, so that two windows that keep a phrase at once both keep theirs. */
  change(act: (kept: Formula[]) => readonly Formula[]): Promise<Formula[]>;
}

export const latestFirst = (formulas: readonly Formula[]): Formula[] =>
  formulas.toSorted((a, b) => b.addedAt - a.addedAt);

/** Phrases that go with the page. */
export const makeMemoryFormulas = (): FormulasKept => {
  let kept: Formula[] = [];
  return {
    read: async () => kept,
    async change(act) {
      kept = latestFirst(act(kept));
      return kept;
    },
  };
};

/** Phrases that never stop anyone: when storage fails, `fell` hears why and those of this page go on without it. */
export const makeSafeFormulas = (stored: FormulasKept, fell: (error: unknown) => void): FormulasKept => {
  const memory = makeMemoryFormulas();
  const either = async (act: (formulas: FormulasKept) => Promise<Formula[]>): Promise<Formula[]> => {
    try {
      const known = await act(stored);
      await memory.change(() => known);
      return known;
    } catch (error) {
      fell(error);
      return act(memory);
    }
  };
  return {
    read: () => either((formulas) => formulas.read()),
    change: (act) => either((formulas) => formulas.change(act)),
  };
};

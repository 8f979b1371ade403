import type { WrittenAnswer } from '../lexicon/take-note.ts';
import type { SessionRow } from '../timeline/session-row.ts';

/** What was written in the retour of one take, and where to read it again. `t` is when the last word was. */
export type KeptAnswers = {
  session: string;
  take: number;
  title: string;
  t: number;
  answers: WrittenAnswer[];
};

/** « Mes notes »: what was written in the retours, the latest first, those of one take together. */
export const keptAnswers = (rows: readonly SessionRow[]): KeptAnswers[] =>
  rows
    .flatMap(({ id, title, answers = [] }) =>
      [...new Set(answers.map(({ take }) => take))].map((take) => {
        const here = answers.filter((one) => one.take === take);
        return { session: id, take, title, t: Math.max(...here.map(({ t }) => t)), answers: here };
      }),
    )
    .sort((a, b) => b.t - a.t);

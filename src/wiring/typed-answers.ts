import type { Question } from '../debrief/debrief.ts';

/** The player stops typing for this long before what he wrote is stored (ms). */
const TYPING_REST = 300;

/** What is being typed in the retour: stored after a rest, or at once by `flush`, which waits until it is. */
export type TypedAnswers = { type(question: Question, text: string): void; flush(): Promise<void> };

/** @param store keeps one answer; resolves once it is kept */
export const makeTypedAnswers = (
  store: (question: Question, text: string) => Promise<unknown>,
): TypedAnswers => {
  const typed = new Map<Question, { text: string; timer: ReturnType<typeof setTimeout> }>();
  const keep = async (question: Question) => {
    const last = typed.get(question);
    typed.delete(question);
    clearTimeout(last?.timer);
    if (last) await store(question, last.text);
  };
  return {
    type(question, text) {
      clearTimeout(typed.get(question)?.timer);
      typed.set(question, { text, timer: setTimeout(() => void keep(question), TYPING_REST) });
    },
    async flush() {
      await Promise.all([...typed.keys()].map(keep));
    },
  };
};

import { makeInkAnswers } from '../../../src/io/workers/ink-answers.ts';
import type { InkNews, InkWish } from '../../../src/io/workers/ink-worker.ts';
import type { WorkerLike } from '../../../src/io/workers/watched-worker.ts';

/** A worker of this thread. It falls silent for good when it is asked what `silentOn` names. */
export const threads = (silentOn: (wish: InkWish) => boolean = () => false) => {
  const born: { asked: string[]; killed: boolean }[] = [];
  const spawn = (): WorkerLike => {
    const life = { asked: [] as string[], killed: false };
    born.push(life);
    const tell = (data: InkNews) => {
      if (!life.killed) worker.onmessage?.({ data } as MessageEvent<InkNews>);
    };
    const answers = makeInkAnswers(() => setTimeout(() => tell({ type: 'alive' })));
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        life.killed = true;
      },
      postMessage(wish) {
        life.asked.push(wish.name);
        if (silentOn(wish)) return;
        setTimeout(() => {
          try {
            const of = structuredClone(wish.of) as never;
            tell({ type: 'answer', answer: structuredClone(answers[wish.name](of)) as never });
          } catch (error) {
            tell({ type: 'threw', message: String(error) });
          }
        }, 1);
      },
    };
    setTimeout(() => tell({ type: 'ready' }), 10);
    return worker;
  };
  return { born, spawn };
};

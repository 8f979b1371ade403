import { no, ok, type Result } from '../../lexicon/result.ts';
import type { Ms, Refusal } from '../../lexicon/session.ts';
import type { InkAnswers } from './ink-answers.ts';
import type { InkNews, InkWish } from './ink-worker.ts';

/** The part of a browser's worker that is used: tests give another. */
export type WorkerLike = {
  postMessage(wish: InkWish): void;
  onmessage: ((news: MessageEvent<InkNews>) => void) | null;
  onerror: ((error: ErrorEvent) => void) | null;
  terminate(): void;
};

/** A scene that says nothing for this long does not stop by itself. */
export const SILENCE: Ms = 2_000;

/** Code on its way from a slow disk or network is no silence of the scene. */
const STARTING: Ms = 30_000;

/**
 * A worker that is killed when it stays silent: the page never waits for a scene that does not stop. The next wish gets
 * a fresh one. It answers one wish at a time: whoever asks waits for the answer before asking again.
 */
export type WatchedWorker = {
  /** `threw` when the engine itself gave up, `stuck` when it had to be killed. */
  ask<Name extends keyof InkAnswers>(
    name: Name,
    of: Parameters<InkAnswers[Name]>[0],
    patience?: Ms,
  ): Promise<Result<ReturnType<InkAnswers[Name]>, Refusal>>;
  /** Changes each time the worker is killed: what it knew is gone. */
  readonly generation: number;
  close(): void;
};

export const watchWorker = (spawn: () => WorkerLike): WatchedWorker => {
  let worker: WorkerLike | undefined;
  let generation = 0;
  let isClosed = false;
  let giveUp: () => void = () => {};

  const drop = (): void => {
    worker?.terminate();
    worker = undefined;
    generation += 1;
  };

  /** Until `wanted` has come, `patience` after the last news at most. */
  const hear = <T>(
    from: WorkerLike,
    patience: Ms,
    wanted: (news: InkNews) => Result<T, Refusal> | undefined,
  ): Promise<Result<T, Refusal>> =>
    new Promise((resolve) => {
      const end = (result: Result<T, Refusal>): void => {
        clearTimeout(watchdog);
        from.onmessage = null;
        from.onerror = null;
        resolve(result);
      };
      const kill = (code: string): void => {
        drop();
        end(no({ code }));
      };
      giveUp = () => kill('ink.closed');
      const stuck = (): void => kill('ink.stuck');
      let watchdog = setTimeout(stuck, patience);
      from.onerror = () => kill('ink.crashed');
      from.onmessage = ({ data }) => {
        clearTimeout(watchdog);
        const result = wanted(data);
        if (result) end(result);
        else watchdog = setTimeout(stuck, patience);
      };
    });

  const start = async (): Promise<Result<WorkerLike, Refusal>> => {
    if (worker) return ok(worker);
    const fresh = spawn();
    worker = fresh;
    return hear(fresh, STARTING, ({ type }) => (type === 'ready' ? ok(fresh) : undefined));
  };

  const answer = async (wish: InkWish, patience: Ms): Promise<Result<never, Refusal>> => {
    if (isClosed) return no({ code: 'ink.closed' });
    const started = await start();
    if (!started.ok) return started;
    if (isClosed) return no({ code: 'ink.closed' });
    const answered = hear(started.value, patience, (news): Result<never, Refusal> | undefined => {
      if (news.type === 'threw') return no({ code: 'ink.threw', args: { message: news.message } });
      return news.type === 'answer' ? ok(news.answer as never) : undefined;
    });
    started.value.postMessage(wish);
    return answered;
  };

  return {
    ask: (name, of, patience = SILENCE) => answer({ name, of } as InkWish, patience),
    get generation() {
      return generation;
    },
    close() {
      isClosed = true;
      giveUp();
      drop();
    },
  };
};

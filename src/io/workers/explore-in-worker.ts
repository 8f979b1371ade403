import type { Limits, Progress } from '../../explore/explore.ts';
import type { Report } from '../../explore/report.ts';
import type { Reach } from '../../lexicon/reach.ts';
import { no, ok, type Result } from '../../lexicon/result.ts';
import type { Script } from '../../lexicon/script.ts';
import type { Refusal } from '../../lexicon/session.ts';
import type { ExploreAnswer, ExploreWish } from './explore-worker.ts';

/** How to watch an exploration: news several times a second, and a way to stop it. */
export type ExploreWatch = {
  limits?: Partial<Limits>;
  seconds?: number;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** A worker without news for this long is stuck: it is killed, and the page lives on. */
const PATIENCE = 10_000;

/**
 * Explores a script in a worker of its own, so that the page stays free.
 *
 * @example
 * const stop = new AbortController();
 * const done = await exploreInWorker(script, { onProgress: show, signal: stop.signal });
 * if (done.ok) show(done.value.report);
 */
export const exploreInWorker = (
  script: Script,
  { limits = {}, seconds = 20, onProgress, signal }: ExploreWatch = {},
): Promise<Result<{ report: Report; reach?: Reach }, Refusal>> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve(no({ code: 'explore.cancelled' }));
    const worker = new Worker(new URL('./explore-worker.ts', import.meta.url), { type: 'module' });
    const end = (result: Result<{ report: Report; reach?: Reach }, Refusal>): void => {
      clearTimeout(watchdog);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const giveUp = (): void => end(no({ code: 'explore.stuck' }));
    const cancel = (): void => end(no({ code: 'explore.cancelled' }));
    let watchdog = setTimeout(giveUp, PATIENCE);
    signal?.addEventListener('abort', cancel);
    worker.onerror = () => end(no({ code: 'explore.crashed' }));
    worker.onmessage = ({ data }: MessageEvent<ExploreAnswer>) => {
      clearTimeout(watchdog);
      if (data.type === 'done') {
        const { type: _, ...found } = data;
        return end(ok(found));
      }
      watchdog = setTimeout(giveUp, PATIENCE);
      onProgress?.(data.progress);
    };
    const wish: ExploreWish = { script, limits, seconds };
    worker.postMessage(wish);
  });

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { say } from '../messages/say.ts';
import { bundleModule } from './bundle-module.ts';
import type { CheckJob, SaidFinding } from './check-scene.ts';

/** Scenes checked at once: the machines of a team have two cores. */
const THREADS = 2;

/** Seconds a scene may take besides its exploration: a thousand lines take a quarter of one. */
const BESIDES = 20;

const MOST_MEGABYTES = 1_500;

/** Checks every scene, in the order given. A thread that takes too long or fails is ended, and that is a finding. */
export const checkInThreads = async (jobs: readonly CheckJob[]): Promise<SaidFinding[][]> => {
  const results: SaidFinding[][] = jobs.map(() => []);
  const waiting = [...jobs.entries()];
  const code = await bundleModule(join(import.meta.dirname, 'check-worker.ts'));
  const work = async (): Promise<void> => {
    let thread: Thread | undefined;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [rank, job] = next;
      thread ??= await startThread(code);
      const outcome = await thread.check(job);
      if (typeof outcome !== 'string') results[rank] = outcome;
      else {
        results[rank] = [gaveUp(job, outcome)];
        thread.end();
        thread = undefined;
      }
    }
    thread?.end();
  };
  await Promise.all(Array.from({ length: Math.min(THREADS, jobs.length) }, work));
  return results;
};

type Outcome = SaidFinding[] | 'check.too-long' | 'check.crashed';
type Thread = { check(job: CheckJob): Promise<Outcome>; end(): void };

const startThread = async (code: string): Promise<Thread> => {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    stderr: true,
  });
  let isAlive = true;
  let answer: (outcome: Outcome) => void = () => {};
  const fail = (): void => {
    isAlive = false;
    answer('check.crashed');
  };
  worker.on('error', fail).on('exit', fail);
  await new Promise((resolve) => worker.once('message', resolve).once('exit', resolve));
  worker.on('message', (found: SaidFinding[]) => answer(found));
  return {
    check: async (job) => {
      if (!isAlive) return 'check.crashed';
      let late: NodeJS.Timeout | undefined;
      const outcome = await new Promise<Outcome>((resolve) => {
        answer = resolve;
        late = setTimeout(() => resolve('check.too-long'), 1000 * mostSeconds(job));
        worker.postMessage(job);
      });
      clearTimeout(late);
      return outcome;
    },
    end: () => void worker.terminate(),
  };
};

const mostSeconds = ({ seconds }: CheckJob): number => Math.round(1.2 * seconds + BESIDES);

const gaveUp = (job: CheckJob, code: string): SaidFinding => ({
  file: job.file,
  line: 1,
  column: 1,
  rule: 'compiles',
  severity: 'error',
  message: say(code, { seconds: mostSeconds(job) }),
});

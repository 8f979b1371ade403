import type { Known } from '../../check/scene.ts';
import type { SceneFiles } from '../../lexicon/own-scene.ts';
import type { Refusal } from '../../lexicon/session.ts';
import type { CheckNews, CheckWish } from './check-worker.ts';

/** What is heard of a text: the worker's news, or why there will be none. */
export type CheckHeard = CheckNews | { round: number; type: 'stopped'; why: Refusal };

/** Checks a text that changes: the last one asked for is the only one that matters. */
export type Checking = {
  /** Asks for a text; returns the round its news will carry. */
  ask(scene: SceneFiles): number;
  close(): void;
};

/** The part of a browser's worker that is used: tests give another. */
export type CheckWorker = {
  postMessage(wish: CheckWish): void;
  onmessage: ((news: MessageEvent<CheckNews>) => void) | null;
  onerror: ((error: ErrorEvent) => void) | null;
  terminate(): void;
};

const spawnWorker = (): CheckWorker =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });

/** A worker without news for this long is stuck: it is killed, and another begins with the next text. */
const PATIENCE = 10_000;

/** Seconds of playing before what is left is covered by walks. */
const SECONDS = 20;

/**
 * Checks and explores scenes in a worker of its own, so that whoever types never waits. The Ink compiler may be busy for
 * hours with a tangled text: such a worker is killed and replaced.
 *
 * @example
 * const checking = checkInWorker(known, (news) => show(news));
 * checking.ask({ main: 'scene.ink', files: { 'scene.ink': text } });
 */
export const checkInWorker = (
  known: Known,
  tell: (heard: CheckHeard) => void,
  spawn: () => CheckWorker = spawnWorker,
): Checking => {
  let worker: CheckWorker | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let reading = 0;
  let next: CheckWish | undefined;

  const stop = (code: string): void => {
    kill();
    tell({ round, type: 'stopped', why: { code, args: { seconds: PATIENCE / 1000 } } });
    if (next) send(next);
  };
  const kill = (): void => {
    clearTimeout(watchdog);
    worker?.terminate();
    worker = undefined;
    reading = 0;
  };
  const wait = (): void => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => stop(reading > 0 ? 'check.too-long' : 'explore.stuck'), PATIENCE);
  };

  const hear = (news: CheckNews): void => {
    wait();
    if (news.type === 'read') {
      reading = 0;
      if (next) {
        send(next);
        return;
      }
    }
    const isLast = news.type === 'explored' || (news.type === 'read' && !news.outline);
    if (isLast) clearTimeout(watchdog);
    if (news.round === round) tell(news);
  };

  const start = (): CheckWorker => {
    const fresh = spawn();
    fresh.onerror = () => stop('check.crashed');
    fresh.onmessage = ({ data }) => hear(data);
    return fresh;
  };

  /** One text at a time: what is typed while another is being read waits, and only the last of it is sent. */
  const send = (wish: CheckWish): void => {
    next = undefined;
    reading = wish.round;
    worker ??= start();
    worker.postMessage(wish);
    wait();
  };

  return {
    ask({ main, files }) {
      round += 1;
      const wish = { main, files, round, known, seconds: SECONDS };
      if (reading > 0) next = wish;
      else send(wish);
      return round;
    },
    close() {
      next = undefined;
      kill();
    },
  };
};

import { performance } from 'node:perf_hooks';
import { makeBooth } from '../../src/booth/booth.ts';
import { makeMemoryLog } from '../../src/io/memory-log.ts';
import type { Place } from '../../src/lexicon/session.ts';
import { rehearsal } from '../../src/rehearsal/rehearsal.ts';
import type { Session } from '../../src/rehearsal/session.ts';
import { makeDice } from '../e2e/fixtures/dice.ts';
import { beat, choice, HEADER, line, type Scene } from '../unit/session-kit/beats.ts';
import { makeFakeClock } from '../unit/session-kit/fake-clock.ts';
import { makeFakeInk } from '../unit/session-kit/fake-ink.ts';

/**
 * Rewinding to any place of a session of 500 beats, then replying there: from the command to the new picture, storage in
 * memory (a disk adds what `log.spec.ts` prints). The first row is a session resumed, whose log is folded whole.
 */
export async function bench(): Promise<{ name: string; value: number; unit: string; bar?: number }[]> {
  const log = makeMemoryLog();
  const played = await openWindow(log);
  await played.send({ type: 'open', script: { id: 's', hash: 'h' }, header: HEADER, seed: 1, pace: 'own' });
  await played.send({ type: 'pickUp' });
  for (let rank = 0; rank < BEATS - 1; rank++) {
    for (const _ of LINES) await played.send({ type: 'skipLine', place: played.place() });
    await played.send({ type: 'choose', place: played.place(), choice: rank % 3 });
  }
  const from = performance.now();
  const resumed = await openWindow(log);
  const resuming = performance.now() - from;
  const roll = makeDice(500);
  const [rewinds, replies]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 300; turn++) {
    const place = { take: 0, beat: roll(BEATS - 1), line: LINES.length };
    rewinds.push(await timed(() => resumed.send({ type: 'goTo', place })));
    if (turn % 3 === 0)
      replies.push(await timed(() => resumed.send({ type: 'choose', place, choice: roll(3) })));
  }
  return [
    { name: `resume a session of ${BEATS} beats`, value: resuming, unit: 'ms' },
    { name: 'rewind anywhere, p50', value: percentile(rewinds, 0.5), unit: 'ms' },
    { name: 'rewind anywhere, p95', value: percentile(rewinds, 0.95), unit: 'ms', bar: 50 },
    { name: 'reply after a rewind, p95', value: percentile(replies, 0.95), unit: 'ms', bar: 50 },
  ];
}

const BEATS = 500;
const LINES = [
  'BERTIN: Une phrase comme il en dit.',
  'BERTIN: Une autre, un peu plus longue.',
  'Il se tait.',
];

const SCENE: Scene = (way) =>
  beat(
    LINES.map((text) => line(text, { type: 'figure', role: 'BERTIN', expression: 'mefiant' })),
    ['a', 'b', 'c'].map((words) => choice(`${words} ${way.length}`)),
  );

async function openWindow(log: ReturnType<typeof makeMemoryLog>) {
  let session: Session | undefined;
  const { ink } = makeFakeInk(SCENE);
  const { clock } = makeFakeClock();
  let id = 0;
  const booth = await makeBooth({ rules: rehearsal, log, clock, ink, actor: 'P1', newId: () => `${id++}` });
  booth.subscribe((_, now) => {
    session = now;
  });
  const place = (): Place => session?.place ?? { take: 0, beat: 0, line: 0 };
  return { ...booth, place };
}

async function timed(act: () => Promise<{ ok: boolean }>): Promise<number> {
  const from = performance.now();
  const done = await act();
  if (!done.ok) throw new Error('The command was refused');
  return performance.now() - from;
}

const percentile = (values: number[], rank: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * rank)] ?? Number.NaN;

import { performance } from 'node:perf_hooks';
import { makeBooth } from '../../src/booth/booth.ts';
import { type ForumCommand, forumFor } from '../../src/forum/forum.ts';
import type { Role } from '../../src/forum/picture.ts';
import type { ForumSession } from '../../src/forum/session.ts';
import { makeMemoryLog } from '../../src/io/memory-log.ts';
import type { Place } from '../../src/lexicon/session.ts';
import { makeDice } from '../e2e/fixtures/dice.ts';
import { beat, choice, HEADER, line, type Scene } from '../unit/session-kit/beats.ts';
import { makeFakeClock } from '../unit/session-kit/fake-clock.ts';
import { makeFakeInk } from '../unit/session-kit/fake-ink.ts';

/**
 * A forum of 40 versions and 10 bookmarks on a model of 40 decisions: going to any place of any take, and replaying from
 * it, from the command to the new picture of the desk, the fuller of the two; then a window that joins late. Storage in
 * memory.
 */
export async function bench(): Promise<{ name: string; value: number; unit: string; bar?: number }[]> {
  const log = makeMemoryLog();
  const played = await openWindow(log, 'desk');
  const roll = makeDice(41);
  await played.send({ type: 'open', script: { id: 's', hash: 'h' }, header: HEADER, seed: 1, pace: 'own' });
  await played.send({ type: 'playModel' });
  await played.send({ type: 'pickUp' });
  while (played.place().beat < BEATS - 1) await playLine(played);
  for (let version = 1; version <= VERSIONS; version++) {
    const place = { take: 0, beat: version % (BEATS - 1), line: roll(LINES.length) };
    await played.send({ type: 'goTo', place });
    if (version <= BOOKMARKS) await played.send({ type: 'stop', place });
    await played.send({ type: 'replace', role: 'MOI' });
    await played.send({ type: 'choose', place: played.place(), choice: 0 });
    for (let rank = 0; rank < LINES.length; rank++) await playLine(played);
  }
  const from = performance.now();
  const late = await openWindow(log, 'room');
  const joining = performance.now() - from;
  const [moves, replays]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 300; turn++) {
    const take = roll(VERSIONS + 1);
    const { beat: last } = late.end(take);
    const place = { take, beat: roll(last + 1), line: roll(LINES.length) };
    moves.push(await timed(() => played.send({ type: 'goTo', place })));
    replays.push(await timed(() => played.send({ type: 'replayFrom', place })));
  }
  return [
    { name: `join a forum of ${VERSIONS} versions`, value: joining, unit: 'ms' },
    { name: 'go to any place, p50', value: percentile(moves, 0.5), unit: 'ms' },
    { name: 'go to any place, p95', value: percentile(moves, 0.95), unit: 'ms', bar: 50 },
    { name: 'replay from any place, p95', value: percentile(replays, 0.95), unit: 'ms', bar: 50 },
  ];
}

const BEATS = 40;
const VERSIONS = 40;
const BOOKMARKS = 10;
const LINES = [
  'BERTIN: Une phrase comme il en dit.',
  'BERTIN: Une autre, un peu plus longue.',
  'Il se tait.',
];

const SCENE: Scene = (way) =>
  beat(
    LINES.map((text) => line(text, { type: 'figure', role: 'BERTIN', expression: 'mefiant' })),
    [choice(`bien ${way.length}`), choice(`mal ${way.length}`, { model: true })],
  );

async function openWindow(log: ReturnType<typeof makeMemoryLog>, role: Role) {
  let session: ForumSession | undefined;
  const { ink } = makeFakeInk(SCENE);
  const { clock } = makeFakeClock();
  let id = 0;
  const rules = forumFor(role);
  const booth = await makeBooth({ rules, log, clock, ink, actor: 'P1', newId: () => `${role}${id++}` });
  booth.subscribe((_, now) => {
    session = now;
  });
  const place = (): Place => session?.scene.place ?? { take: 0, beat: 0, line: 0 };
  const end = (take: number): Place => {
    const found = session?.scene.timeline.takes.find((one) => one.take === take);
    return { take, beat: (found?.first ?? 0) + (found?.beats.length ?? 1) - 1, line: 0 };
  };
  return { ...booth, place, end, due: () => session && rules.due(session, 0)?.command };
}

type Window = Awaited<ReturnType<typeof openWindow>>;

/** The next line, or at a decision of the model the reply that goes wrong. */
async function playLine(window: Window): Promise<void> {
  const command: ForumCommand = window.due() ?? { type: 'hearLine', place: window.place() };
  await window.send(command);
}

async function timed(act: () => Promise<{ ok: boolean }>): Promise<number> {
  const from = performance.now();
  const done = await act();
  if (!done.ok) throw new Error('The command was refused');
  return performance.now() - from;
}

const percentile = (values: number[], rank: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * rank)] ?? Number.NaN;

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openInkWorker } from '../../../src/io/workers/ink-in-worker.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { threads } from './threads.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SCENE = `# titre: Essai
-> a
=== a ===
Un.
* (oui) [Oui.] Deux. -> b
* (non) [Non.] -> b
=== b ===
Trois.
+ (encore) [Encore.] -> b
* (fin) [Fin.] -> END
`;

const now = async <T>(asked: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(1_000);
  return asked;
};

const compiled = async (worker: ReturnType<typeof openInkWorker>, text = SCENE): Promise<Script> => {
  const read = await now(worker.compile({ files: { 'a.ink': text }, main: 'a.ink' }));
  if (!read.ok) throw new Error(JSON.stringify(read.why));
  return read.value.script;
};

it('a scene plays in the worker as it does in the page, by the port of the booth', async () => {
  const worker = openInkWorker(threads().spawn);
  const { ink } = worker.play(await compiled(worker));
  const first = await now(ink.play({ seed: 1, steps: [] }));
  expect(first).toMatchObject({ ok: true, value: { lines: [{ text: 'Un.' }] } });
  const [yes] = first.ok ? first.value.choices : [];
  const changed = { choice: 0, ref: { path: 'z', nth: 0, words: 'Autre.' } };
  expect(await now(ink.play({ seed: 1, steps: [changed] }))).toEqual({
    ok: false,
    why: { code: 'session.scene-changed' },
  });
  const second = await now(ink.play({ seed: 1, steps: [], choice: 0 }));
  expect(second).toMatchObject({ ok: true, value: { lines: [{ text: 'Deux. Trois.' }] } });
  expect(yes?.words).toBe('Oui.');
});

it('one that stays silent is killed after two seconds, and the next wish finds the same scene in a fresh one', async () => {
  let isSpinning = true;
  const { born, spawn } = threads(({ name }) => name === 'step' && isSpinning);
  const worker = openInkWorker(spawn);
  const { ink } = worker.play(await compiled(worker));
  expect((await now(ink.play({ seed: 1, steps: [] }))).ok).toBe(true);
  let ended = false;
  const stuck = ink.play({ seed: 1, steps: [], choice: 0 }).finally(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(1_900);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(await stuck).toEqual({ ok: false, why: { code: 'ink.stuck' } });
  expect(born.map(({ killed }) => killed)).toEqual([true]);
  isSpinning = false;
  expect((await now(ink.play({ seed: 1, steps: [], choice: 0 }))).ok).toBe(true);
  expect(born[1]?.asked).toEqual(['load', 'step']);
});

it('a long take played again is no silence: each beat is a sign of life', async () => {
  const { born, spawn } = threads();
  const worker = openInkWorker(spawn);
  const playing = worker.play(await compiled(worker));
  const oui = { label: 'oui', path: '', nth: 0, words: 'Oui.' };
  const encore = { label: 'encore', path: '', nth: 0, words: 'Encore.' };
  const steps = [
    oui,
    ...Array.from({ length: 40 }, () => encore),
    { ...oui, label: 'autre', words: 'Autre.' },
  ];
  const again = await now(playing.rerun({ seed: 1, steps }));
  expect(again).toMatchObject({
    ok: true,
    value: { held: 41, broke: { at: 41, offered: ['Encore.', 'Fin.'] } },
  });
  const traced = await now(playing.trace({ seed: 1, steps: [oui] }));
  expect(traced.ok && traced.value[0]?.lines).toEqual([{ file: 'a.ink', line: 4 }]);
  expect(born).toHaveLength(1);
});

it('the compiler has more time, then is stopped too; a million characters are refused before anything', async () => {
  const { born, spawn } = threads(({ name }) => name === 'compile');
  const worker = openInkWorker(spawn);
  const huge = { files: { 'a.ink': 'x'.repeat(600_000), 'b.ink': 'x'.repeat(500_000) }, main: 'a.ink' };
  expect(await worker.compile(huge)).toMatchObject({ ok: false, why: [{ code: 'script.too-big' }] });
  expect(born).toEqual([]);
  const stuck = worker.compile({ files: { 'a.ink': SCENE }, main: 'a.ink' });
  await vi.advanceTimersByTimeAsync(19_000);
  expect(born.map(({ killed }) => killed)).toEqual([false]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await stuck).toMatchObject({ ok: false, why: [{ code: 'ink.compile-stuck', file: 'a.ink' }] });
  expect(born.map(({ killed }) => killed)).toEqual([true]);
});

it('faults of the author come back with their line: tangled braces are not even tried', async () => {
  const worker = openInkWorker(threads().spawn);
  const tangled = `Un.\n${'{'.repeat(30)}a${'}'.repeat(30)}\n-> END\n`;
  expect(await now(worker.compile({ files: { 'a.ink': tangled }, main: 'a.ink' }))).toMatchObject({
    ok: false,
    why: [{ code: 'script.tangled', line: 2 }],
  });
  expect(await now(worker.compile({ files: { 'a.ink': 'INCLUDE b.ink\n' }, main: 'a.ink' }))).toMatchObject({
    ok: false,
    why: [{ code: 'script.missing-include', line: 1, args: { file: 'b.ink' } }],
  });
});

it('scenes asked for at once in one worker never get each other’s words; once closed, it says so', async () => {
  const { born, spawn } = threads();
  const worker = openInkWorker(spawn);
  const one = worker.play(await compiled(worker));
  const two = worker.play(await compiled(worker, 'Autre scène.\n-> END\n'));
  const [a, b, c] = await now(
    Promise.all([one, two, one].map(({ ink }) => ink.play({ seed: 1, steps: [] }))),
  );
  expect([a, b, c].map((beat) => beat?.ok && beat.value.lines[0]?.text)).toEqual([
    'Un.',
    'Autre scène.',
    'Un.',
  ]);
  const late = two.ink.play({ seed: 2, steps: [] });
  await vi.advanceTimersByTimeAsync(0);
  worker.close();
  expect(await now(late)).toEqual({ ok: false, why: { code: 'ink.closed' } });
  expect(born.map(({ killed }) => killed)).toEqual([true]);
});

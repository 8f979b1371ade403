import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeMemoryScenes } from '../../../src/io/memory-scenes.ts';
import { openOwnScenes } from '../../../src/io/open-own-scenes.ts';
import { isOwnId, makeOwnId, type OwnScene } from '../../../src/lexicon/own-scene.ts';
import { isOwnScene } from '../../../src/lexicon/schemas/own-scene-schema.ts';

const scene = (id: string, updatedAt: number, text = 'Allô ?'): OwnScene => ({
  id,
  main: 'a.ink',
  files: { 'a.ink': text },
  updatedAt,
});

it('two windows that write at once: the second is told, and nothing is lost', async () => {
  const scenes = makeMemoryScenes({ code: 'storage.shared' });
  let rings = 0;
  const stop = scenes.onBell(() => {
    rings += 1;
  });
  expect(await scenes.write(scene('a~1', 1), undefined)).toBe('ok');
  expect(await scenes.write(scene('a~1', 2, 'First'), 1)).toBe('ok');
  expect(await scenes.write(scene('a~1', 3, 'Second'), 1)).toBe('behind');
  expect((await scenes.read('a~1'))?.files).toEqual({ 'a.ink': 'First' });
  await scenes.erase('a~1');
  expect(await scenes.write(scene('a~1', 4), 2)).toBe('behind');
  expect(rings).toBe(3);
  stop();
  await scenes.write(scene('b~1', 5), undefined);
  await scenes.write(scene('c~1', 6), undefined);
  expect(rings).toBe(3);
  expect((await scenes.list()).map(({ id }) => id)).toEqual(['c~1', 'b~1']);
});

it('nothing of a shared computer is kept, nor what the browser refuses', async () => {
  expect((await openOwnScenes('shared', () => {})).unkept).toEqual({ code: 'storage.shared' });
  expect((await openOwnScenes('mine', () => {})).unkept).toEqual({ code: 'storage.refused' });
});

it('a name says the file, and is never that of a shipped scene', () => {
  expect(makeOwnId('mes scènes/Chez Bertin, à 9 h.ink', '0123456789abcdef')).toBe(
    'chez-bertin-a-9-h~01234567',
  );
  expect(makeOwnId('.ink', 'abcdefgh')).toBe('scene~abcdefgh');
  const shipped = readdirSync(join(import.meta.dirname, '../../../stories'));
  expect(shipped.filter((file) => file.endsWith('.ink')).length).toBeGreaterThan(5);
  expect(shipped.filter(isOwnId)).toEqual([]);
});

it('a row of storage is believed only if it is a scene', () => {
  expect(isOwnScene(scene('a~1', 1))).toBe(true);
  expect(isOwnScene({ ...scene('a~1', 1), main: 'b.ink' })).toBe(false);
  expect(isOwnScene({ ...scene('a~1', 1), main: 'toString' })).toBe(false);
  expect(isOwnScene({ ...scene('la-tablette', 1) })).toBe(false);
  expect(isOwnScene({ ...scene('a~1', 1), files: { 'a.ink': 3 } })).toBe(false);
  expect(isOwnScene({ ...scene('a~1', Number.NaN) })).toBe(false);
  expect(isOwnScene(null)).toBe(false);
});

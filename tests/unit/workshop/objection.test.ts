import { expect, test } from 'vitest';
import { objectionTo } from '../../../src/workshop/objection.ts';

const scene = (files: Record<string, string>) => objectionTo({ main: 'a.ink', files });

test('a scene and all that it includes, near or far, commented or not', () => {
  expect(scene({ 'a.ink': 'Allô ?\n-> END' })).toBeUndefined();
  expect(
    scene({ 'a.ink': 'INCLUDE p/b.ink\n// INCLUDE z.ink', 'p/b.ink': 'INCLUDE c.ink', 'p/c.ink': '' }),
  ).toBeUndefined();
  expect(scene({ 'a.ink': 'INCLUDE b.ink', 'b.ink': 'INCLUDE a.ink' })).toBeUndefined();
});

test('what is missing is said by its name, and who asks for it', () => {
  expect(scene({ 'a.ink': 'INCLUDE b.ink', 'b.ink': 'INCLUDE suite/c.ink' })).toEqual({
    code: 'scenes.open.missing',
    args: { file: 'suite/c.ink', by: 'b.ink' },
  });
  expect(scene({ 'a.ink': 'INCLUDE constructor' })?.args?.file).toBe('constructor');
});

test('two scenes at once are not guessed; notes beside a scene do no harm', () => {
  expect(scene({ 'a.ink': '# titre: A', 'b.ink': '# titre: B' })).toEqual({
    code: 'scenes.open.several',
    args: { names: 'a.ink, b.ink' },
  });
  expect(scene({ 'a.ink': '# titre: A', 'idees.ink': 'Une idée.' })).toBeUndefined();
});

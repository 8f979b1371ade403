import { expect, test } from 'vitest';
import { mainOf, placed } from '../../../src/workshop/main-of.ts';

test('the scene is the file that no other includes, whatever the order they were chosen in', () => {
  expect(mainOf({ 'suite.ink': '=== suite ===', 'scene.ink': 'INCLUDE suite.ink\n-> suite' })).toBe(
    'scene.ink',
  );
  expect(mainOf({ 'notes.ink': 'Rien.', 'scene.ink': '# titre: Oui\nBonjour.' })).toBe('scene.ink');
  expect(mainOf({ 'a.ink': 'INCLUDE b.ink', 'b.ink': 'INCLUDE a.ink' })).toBe('a.ink');
  expect(mainOf({})).toBeUndefined();
});

test('a file takes the folder it is included from, however deep', () => {
  const files = { 'b.ink': 'fin', 'scene.ink': 'INCLUDE ./scenes/a.ink', 'a.ink': 'INCLUDE fins/b.ink' };
  expect(placed(files, 'scene.ink')).toEqual({
    'scene.ink': files['scene.ink'],
    'scenes/a.ink': files['a.ink'],
    'scenes/fins/b.ink': 'fin',
  });
  const flat = { 'scene.ink': 'INCLUDE suite.ink', 'suite.ink': 'x', 'notes.ink': 'y' };
  expect(placed(flat, 'scene.ink')).toEqual(flat);
  const round = { 'a.ink': 'INCLUDE b.ink', 'b.ink': 'INCLUDE a.ink' };
  expect(placed(round, 'a.ink')).toEqual(round);
});

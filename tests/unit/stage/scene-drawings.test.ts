import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findArt } from '../../../src/stage/art/find-art.ts';
import { drawingsOfScene } from '../../../src/stage/art/scene-drawings.ts';
import { drawingsFor } from '../../../src/stage/phaser/texture-plan.ts';
import { MOCKUP, picture, visit } from './art.ts';

const { catalogue } = findArt();
const roles = [
  { code: 'BERTIN', name: 'M. Bertin', cast: 'bertin' },
  { code: 'MOI', name: 'Vous', cast: 'conseillere' },
  { code: 'VOIX', name: 'Une voix' },
];
const drawings = drawingsOfScene(catalogue, { roles }, (word) => ['cuisine', 'exploitation'].includes(word));

test.each([
  ['a call', picture()],
  ['a visit', visit()],
  ['a place nobody has drawn', picture({ place: 'sur-la-lune' })],
  ['a visit nowhere', visit({ place: 'sur-la-lune' })],
])('a scene carries all that the stage may ask for: %s', (_, shown) => {
  const asked = [...drawingsFor(shown, MOCKUP, catalogue).keys()];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((drawing) => !drawings.includes(drawing))).toEqual([]);
});

test('it carries nothing of other people and places, and nothing twice', () => {
  expect(drawings.filter((drawing) => /keller|garage|boulangerie/.test(drawing))).toEqual([]);
  expect(new Set(drawings).size).toBe(drawings.length);
});

test('all of it is drawn', () => {
  const file = (drawing: string) => join(import.meta.dirname, '../../../assets', `${drawing}.svg`);
  expect(drawings.filter((drawing) => !existsSync(file(drawing)))).toEqual([]);
});

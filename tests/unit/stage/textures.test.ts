import { describe, expect, test } from 'vitest';
import { addressOf, findArt } from '../../../src/stage/art/find-art.ts';
import { resolutionFor } from '../../../src/stage/phaser/canvas-size.ts';
import { drawingsFor, shrinkToFit, TEXTURE_BYTES } from '../../../src/stage/phaser/texture-plan.ts';
import { catalogue, MOCKUP, picture } from './art.ts';

describe('What is made at the opening of a scene', () => {
  test('every face and posture of the people there, their places, both phones: no cue waits', () => {
    const drawings = [...drawingsFor(picture({ call: 'ringing' }), MOCKUP, catalogue).keys()];
    expect(drawings).toEqual(expect.arrayContaining(['cast/bertin/head-calme', 'cast/bertin/body-face']));
    expect(drawings).toEqual(expect.arrayContaining(['sets/cuisine-back', 'sets/agence-front']));
    expect(drawings).toEqual(expect.arrayContaining(['phone', 'phone-ringing']));
  });

  test('the same drawings whatever the moment and the cue', () => {
    const ringing = drawingsFor(picture({ call: 'ringing' }), MOCKUP, catalogue);
    const live = drawingsFor(picture({ tension: 1 }), MOCKUP, catalogue);
    expect([...live]).toEqual([...ringing]);
  });

  test('textures that fit keep their size; others shrink until all fit', () => {
    expect(shrinkToFit([{ width: 100, height: 100 }])).toBe(1);
    const sizes = Array.from({ length: 40 }, () => ({ width: 1000, height: 1000 }));
    const scale = shrinkToFit(sizes);
    expect(40 * (1000 * scale) ** 2 * 4).toBeCloseTo(TEXTURE_BYTES, -2);
  });
});

describe('The canvas', () => {
  test('follows the screen up to the limit', () => {
    expect(resolutionFor({ width: 360, height: 240 }, 3, 2)).toBe(2);
    expect(resolutionFor({ width: 360, height: 240 }, 1.5, 2)).toBe(1.5);
  });

  test('never has more than 2 Mpx', () => {
    const resolution = resolutionFor({ width: 1920, height: 720 }, 2, 2);
    expect(1920 * resolution * 720 * resolution).toBeCloseTo(2_000_000, -1);
  });
});

describe('The drawings of the application', () => {
  const { catalogue: real, load } = findArt();

  test('has the people and places of the first scene', () => {
    expect(Object.keys(real.people)).toEqual(expect.arrayContaining(['bertin', 'conseillere']));
    expect(Object.keys(real.sets)).toEqual(expect.arrayContaining(['cuisine', 'agence']));
    expect(Object.keys(real.people.bertin?.heads ?? {}).length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(real.people.bertin?.bodies ?? {}).length).toBeGreaterThanOrEqual(4);
  });

  test('every drawing the catalogue names can be loaded', async () => {
    const shown = drawingsFor(picture(), MOCKUP, real);
    for (const drawing of shown.keys()) expect(await load(drawing)).toMatch(/^data:image\/svg\+xml/);
  });

  test('a drawing gets the size of its frame, which a canvas needs', () => {
    const address = decodeURIComponent(addressOf('<svg xmlns="x" viewBox="-5 0 40 30"></svg>'));
    expect(address).toContain('<svg width="40" height="30" xmlns="x"');
  });

  test('a drawing that does not exist is refused', async () => {
    await expect(load('cast/personne/head-calme')).rejects.toThrow('cast/personne/head-calme');
  });
});

import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/stage/layout/compose.ts';
import { personAt } from '../../../src/stage/layout/composition.ts';
import { drawingsFor } from '../../../src/stage/phaser/texture-plan.ts';
import { catalogue, MOCKUP, visit } from './art.ts';

const SIZES = [
  [360, 240],
  [360, 640],
  [640, 176],
  [768, 320],
  [1280, 428],
  [1920, 640],
  [2560, 400],
].map(([width = 0, height = 0]) => ({ width, height }));

const middleOf = (layer: { x: number; width: number; mirrored: boolean } | undefined): number => {
  if (!layer) return Number.NaN;
  const share = (layer.mirrored ? 1220 - 570 : 570) / 1220;
  return layer.x + layer.width * share;
};

const drawn = (changes: Parameters<typeof visit>[0], size = MOCKUP) =>
  compose(visit(changes), size, catalogue);

describe('A visit', () => {
  test('is one place: its line stands off stage and its set covers everything', () => {
    const { left, right, frame } = drawn({});
    expect(left).toMatchObject({ people: [] });
    expect(left).not.toHaveProperty('back');
    expect(frame.split).toBeLessThan(-100);
    expect(right.back?.x).toBeLessThanOrEqual(0);
    expect((right.back?.x ?? 0) + (right.back?.width ?? 0)).toBeGreaterThanOrEqual(1280);
  });

  test('puts the employer left and the adviser right, facing each other, far apart', () => {
    const picture = drawn({});
    const [employer, adviser] = [personAt(picture, 'left'), personAt(picture, 'right')];
    expect(middleOf(employer?.body)).toBeCloseTo(640 + 372 - 800);
    expect(middleOf(adviser?.body)).toBeCloseTo(640 + 1262 - 800);
    expect([employer?.body.mirrored, adviser?.body.mirrored]).toEqual([false, true]);
  });

  test('brings them near when they look at the same screen', () => {
    const [far, near] = [drawn({ tablet: 'posee' }), drawn({ tablet: 'partagee' })];
    const distance = (picture: typeof far) =>
      middleOf(personAt(picture, 'right')?.body) - middleOf(personAt(picture, 'left')?.body);
    expect(distance(near)).toBeLessThan(distance(far) - 200);
    expect(near.right.tablet).toMatchObject({ drawing: 'partagee', raised: false });
    expect(near.right.night).toBe(0);
  });

  test('dims under a raised tablet: it is held, it takes the light, and an open face looks away', () => {
    const picture = drawn({ tablet: 'levee' });
    expect(picture.right.tablet).toMatchObject({ drawing: 'levee', raised: true });
    expect(picture.right.night).toBeGreaterThan(0.2);
    expect(personAt(picture, 'right')?.body.drawing).toBe('cast/conseillere/body-tablette');
    expect(personAt(picture, 'right')?.over?.drawing).toBe('cast/conseillere/over-tablette');
    const angry = drawn({
      tablet: 'levee',
      figures: visit().figures.map((one) => (one.side === 'left' ? { ...one, expression: 'colere' } : one)),
    });
    expect(personAt(angry, 'left')?.head.drawing).toBe('cast/bertin/head-colere');
  });

  test('sees whoever speaks closely on a strong line', () => {
    const [calm, strong] = [
      drawn({ tension: 3, speaking: 'SABATIER' }),
      drawn({ tension: 8, speaking: 'SABATIER' }),
    ];
    const size = (picture: typeof calm) => personAt(picture, 'left')?.body.width ?? 0;
    expect(size(strong)).toBeGreaterThan(size(calm) * 1.1);
    expect(strong.right.light.shade).toBeGreaterThan(calm.right.light.shade);
  });

  test('has room for someone else, further and between them: the last to come', () => {
    const [employer, adviser] = visit().figures;
    if (!employer || !adviser) throw new Error('two people');
    const youssef = { ...employer, role: 'YOUSSEF', cast: 'keller' };
    const picture = drawn({ figures: [employer, youssef, adviser] });
    const other = personAt(picture, 'other');
    expect(other?.role).toBe('YOUSSEF');
    expect(picture.right.people[0]).toBe(other);
    expect(other?.body.width).toBeLessThan(personAt(picture, 'left')?.body.width ?? 0);
  });

  test('is the agency when nobody has drawn the place, and an empty stage when there is no agency', () => {
    expect(drawn({ place: 'lune' }).right).toMatchObject({ people: [] });
  });
});

describe('A visit on any host', () => {
  test.each(SIZES)('$width × $height: both heads are on stage and the set covers it', (size) => {
    const picture = drawn({}, size);
    const head = 60 * picture.frame.unit;
    for (const spot of ['left', 'right'] as const) {
      const middle = middleOf(personAt(picture, spot)?.body);
      expect(middle).toBeGreaterThan(head);
      expect(middle).toBeLessThan(size.width - head);
    }
    const { back } = picture.right;
    expect(back?.x).toBeLessThanOrEqual(0.001);
    expect((back?.x ?? 0) + (back?.width ?? 0)).toBeGreaterThanOrEqual(size.width - 0.001);
    expect((back?.y ?? 0) + (back?.height ?? 0)).toBeGreaterThanOrEqual(size.height - 0.001);
  });
});

test('a visit gets all its drawings ready at once: every face, every posture, the tablet wherever it may be', () => {
  const drawings = [...drawingsFor(visit(), MOCKUP, catalogue).keys()];
  expect(drawings).toEqual(
    expect.arrayContaining([
      'posee',
      'levee',
      'partagee',
      'cast/conseillere/over-tablette',
      'cast/bertin/head-colere',
      'sets/visite-exploitation-front',
    ]),
  );
  expect(drawings.some((drawing) => drawing.startsWith('sets/cuisine'))).toBe(false);
});

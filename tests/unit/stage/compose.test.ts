import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/stage/layout/compose.ts';
import { frameFor } from '../../../src/stage/layout/frame.ts';
import { catalogue, MOCKUP, picture } from './art.ts';

const SIZES = [
  [360, 240],
  [360, 640],
  [390, 262],
  [768, 320],
  [1280, 428],
  [1920, 640],
  [1920, 720],
  [2560, 400],
].map(([width = 0, height = 0]) => ({ width, height }));

describe('A call on the stage of the mock-up', () => {
  const { left, right, frame } = compose(picture(), MOCKUP, catalogue);

  test('is drawn at its own size, split in the middle, its edge 58 px above the bottom', () => {
    expect(frame).toMatchObject({ unit: 1, split: 640, edge: 370, bust: 0.385, crown: 20 });
  });

  test('puts the employer left and the adviser right, where the picture has them', () => {
    expect(left.middle).toBeCloseTo(302);
    expect(right.middle).toBeCloseTo(966);
  });

  test('begins the hair 20 px below the top', () => {
    expect((left.people[0]?.head.y ?? 0) + 35 * 0.385).toBeCloseTo(20);
  });

  test('mirrors whoever stands on the right, around the same mark', () => {
    expect(left.people[0]?.body.mirrored).toBe(false);
    const body = right.people[0]?.body;
    expect(body?.mirrored).toBe(true);
    expect((body?.x ?? 0) + (body?.width ?? 0) - 570 * 0.385).toBeCloseTo(966);
  });

  test('stacks body and head in one rectangle', () => {
    const { drawing: _body, ...body } = left.people[0]?.body ?? { drawing: '' };
    const { drawing: _head, ...head } = left.people[0]?.head ?? { drawing: '' };
    expect(body).toEqual(head);
  });

  test('stands the phone by the line', () => {
    expect((left.phone?.x ?? 0) + 44).toBeCloseTo(544);
    expect(right.phone).toBeUndefined();
  });
});

describe('A call on any host', () => {
  test.each(SIZES)('$width × $height: the sets cover their half, and the edge cuts the busts', (size) => {
    const { left, right, frame } = compose(picture(), size, catalogue);
    const split = frame.split * frame.unit;
    for (const layer of [left.back, left.front]) {
      expect(layer?.x).toBeLessThanOrEqual(0.001);
      expect((layer?.x ?? 0) + (layer?.width ?? 0)).toBeGreaterThanOrEqual(split + 40 * frame.unit);
    }
    for (const layer of [right.back, right.front]) {
      expect(layer?.x).toBeLessThanOrEqual(split - 40 * frame.unit);
      expect((layer?.x ?? 0) + (layer?.width ?? 0)).toBeGreaterThanOrEqual(size.width - 0.001);
    }
    for (const layer of [left.back, right.back]) {
      expect(layer?.y).toBeLessThanOrEqual(0.001);
      expect((layer?.y ?? 0) + (layer?.height ?? 0)).toBeGreaterThanOrEqual(size.height - 0.001);
    }
    for (const person of [left.people[0], right.people[0]]) {
      const bottom = (person?.body.y ?? 0) + (person?.body.height ?? 0);
      expect(bottom).toBeGreaterThan(frame.edge * frame.unit);
    }
  });

  test.each(SIZES)('$width × $height: both heads are inside their half', (size) => {
    const { left, right, frame } = compose(picture(), size, catalogue);
    const split = frame.split * frame.unit;
    const head = 70 * frame.unit;
    expect(left.middle - head).toBeGreaterThanOrEqual(0);
    expect(left.middle + head).toBeLessThanOrEqual(split);
    expect(right.middle - head).toBeGreaterThanOrEqual(split);
    expect(right.middle + head).toBeLessThanOrEqual(size.width);
  });

  test('a strip held upright gives the employer the larger half, and his phone goes to the other side', () => {
    const { left, frame } = compose(picture(), { width: 360, height: 240 }, catalogue);
    expect(frame.split).toBeGreaterThan(frame.width / 2);
    expect((left.phone?.x ?? 0) + 44 * frame.unit).toBeLessThan(left.middle);
  });

  test('a projector makes all of it larger', () => {
    expect(frameFor({ width: 1920, height: 642 }).unit).toBeCloseTo(1.5);
  });
});

describe('The moments of a call', () => {
  test('while it rings nobody is seen on the left: night, and the ringing phone under the light', () => {
    const { left, right, ringing } = compose(picture({ call: 'ringing' }), MOCKUP, catalogue);
    expect(left.people[0]).toBeUndefined();
    expect(left.night).toBeGreaterThan(0.9);
    expect(left.phone).toMatchObject({ drawing: 'phone-ringing', width: 158 * 1.7 });
    expect((left.phone?.x ?? 0) + (left.phone?.width ?? 0) / 2).toBeCloseTo(left.middle);
    expect(right.people[0]).toBeDefined();
    expect(right.night).toBe(0);
    expect(ringing).toBe(true);
  });

  test('picked up, the night is gone and the employer is there', () => {
    const { left } = compose(picture(), MOCKUP, catalogue);
    expect(left.night).toBe(0);
    expect(left.people[0]?.head.drawing).toBe('cast/bertin/head-colere');
    expect(left.people[0]?.speaking).toBe(true);
  });

  test('over, his half is dimmed, without light, and he is still there', () => {
    const { left } = compose(picture({ call: 'over' }), MOCKUP, catalogue);
    expect(left.night).toBe(0.5);
    expect(left.light.shade).toBe(0);
    expect(left.people[0]).toBeDefined();
  });
});

test('a phone in the hand is no more on the counter', () => {
  const figures = [
    { role: 'BERTIN', cast: 'bertin', expression: 'calme', posture: 'telephone', side: 'left' },
  ] as const;
  const { left } = compose(picture({ figures: [...figures] }), MOCKUP, catalogue);
  expect(left.people[0]).toBeDefined();
  expect(left.phone).toBeUndefined();
});

describe('What nobody has drawn', () => {
  test('a face or a posture falls back to the person’s own', () => {
    const figures = [
      { role: 'BERTIN', cast: 'bertin', expression: 'ironique', posture: 'tasse', side: 'left' },
    ] as const;
    const { left } = compose(picture({ figures: [...figures] }), MOCKUP, catalogue);
    expect(left.people[0]?.head.drawing).toBe('cast/bertin/head-calme');
    expect(left.people[0]?.body.drawing).toBe('cast/bertin/body-face');
  });

  test('an unknown person is nobody, an unknown place is the agency', () => {
    const figures = [
      { role: 'X', cast: 'inconnu', expression: 'calme', posture: 'face', side: 'left' },
    ] as const;
    const { left } = compose(picture({ place: 'lune', figures: [...figures] }), MOCKUP, catalogue);
    expect(left.people[0]).toBeUndefined();
    expect(left.back?.drawing).toBe('sets/agence-back');
  });

  test('an empty catalogue leaves an empty stage', () => {
    const { left, right } = compose(picture(), MOCKUP, { people: {}, sets: {}, visits: {}, tablet: {} });
    expect([left.back, left.people[0], left.phone, right.back]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

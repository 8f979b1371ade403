import { describe, expect, test } from 'vitest';
import { lightFor, shadows } from '../../../src/stage/layout/light.ts';
import { ringMarks } from '../../../src/stage/layout/ring-marks.ts';
import { linePoints, voiceLine } from '../../../src/stage/layout/voice-line.ts';
import { picture, silent } from './art.ts';

describe('The line is the voice', () => {
  test.each([0, 3, 7, 10])('someone speaks at tension %i: it swings 7 + 2 × tension', (tension) => {
    expect(voiceLine(picture({ tension })).swing).toBe(7 + 2 * tension);
  });

  test('nobody speaks: it rests; it rings: it waits; it is over: it is flat', () => {
    expect(voiceLine(silent()).swing).toBe(3);
    expect(voiceLine(silent({ call: 'ringing' }))).toEqual({ swing: 0, bend: 5 });
    expect(voiceLine(picture({ call: 'over' }))).toEqual({ swing: 0, bend: 0 });
  });

  test('both ends hold still whatever the swing and the phase', () => {
    const ends = [0, 2, 4].map((phase) => {
      const points = linePoints({ swing: 27, bend: 5 }, 428, phase);
      return [points[0], points.at(-1)];
    });
    for (const [top, bottom] of ends) {
      expect(Math.abs((top?.x ?? 0) - (ends[0]?.[0]?.x ?? 0))).toBeLessThan(1.5);
      expect(Math.abs((bottom?.x ?? 0) - (ends[0]?.[1]?.x ?? 0))).toBeLessThan(1.5);
    }
  });

  test('it swings at mid-height, at most as far as it may, and goes beyond both ends of the stage', () => {
    const points = linePoints({ swing: 21, bend: 0 }, 428, 0);
    const reach = Math.max(...points.map(({ x }) => Math.abs(x)));
    expect(reach).toBeGreaterThan(14);
    expect(reach).toBeLessThanOrEqual(21);
    expect(points[0]?.y).toBeLessThan(0);
    expect(points.at(-1)?.y).toBeGreaterThan(428);
  });

  test('a dead line is straight', () => {
    expect(linePoints({ swing: 0, bend: 0 }, 428, 3).every(({ x }) => x === 0)).toBe(true);
  });
});

describe('Tension is light', () => {
  test('none at ease; .025 a point outside a cone that narrows 12 units a point', () => {
    expect(lightFor(0).shade).toBe(0);
    expect(lightFor(7)).toEqual({ shade: 0.025 * 7, top: 120, foot: 330 });
    expect(lightFor(8).top).toBe(108);
  });

  test('the shadows meet the cone and reach past the wall on both sides', () => {
    const [left, right] = shadows(lightFor(10), 300, 640, 370);
    expect(left.map(({ x }) => x)).toEqual([0, 216, 6, 0]);
    expect(right.map(({ x }) => x)).toEqual([640, 384, 594, 640]);
  });
});

test('a ringing phone has two arcs on each side', () => {
  const phone = { drawing: 'phone', x: 0, y: 0, width: 80, height: 100, mirrored: false };
  const arcs = ringMarks(phone);
  expect(arcs).toHaveLength(4);
  expect(arcs.every(({ x, y }) => x === 40 && y === 50)).toBe(true);
});

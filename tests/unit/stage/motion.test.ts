import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/stage/layout/compose.ts';
import { Governor } from '../../../src/stage/motion/governor.ts';
import { isStill, movesTo, poseAt, revived } from '../../../src/stage/motion/motion.ts';
import { catalogue, MOCKUP, picture, silent } from './art.ts';

const composed = (shown = picture()) => compose(shown, MOCKUP, catalogue);
const first = (shown = picture(), now = 0) => {
  const composition = composed(shown);
  return { picture: composition, moves: movesTo(composition, undefined, now, 'full') };
};

describe('Nothing moves for ever', () => {
  test('a line gives six seconds of breath and voice, then the picture is still', () => {
    const { moves } = first();
    expect(isStill(moves, 5900)).toBe(false);
    expect(isStill(moves, 6000)).toBe(true);
  });

  test('nobody speaks: still at once', () => {
    expect(isStill(first(silent()).moves, 0)).toBe(true);
  });

  test('a ringing phone shakes, then rests', () => {
    const { picture: ringing, moves } = first(silent({ call: 'ringing' }));
    expect(poseAt(moves, ringing, 120).shake).not.toBe(0);
    expect(poseAt(moves, ringing, 6000).shake).toBe(0);
    expect(isStill(moves, 6000)).toBe(true);
  });

  test('paused: still at once', () => {
    expect(isStill(first(picture({ paused: true })).moves, 0)).toBe(true);
  });

  test('the same picture again gives another six seconds and goes on where it was', () => {
    const { picture: shown, moves } = first();
    const again = revived(moves, shown, 4000, 'full');
    expect(isStill(again, 9900)).toBe(false);
    expect(isStill(again, 10_000)).toBe(true);
    expect(poseAt(again, shown, 4000).phase).toBeCloseTo(poseAt(moves, shown, 4000).phase);
  });
});

describe('Breath', () => {
  test('is the speaker’s alone: 2 px up and down in 3.2 s', () => {
    const { picture: shown, moves } = first();
    expect(poseAt(moves, shown, 0).lift.left).toBeCloseTo(0);
    expect(poseAt(moves, shown, 1600).lift.left).toBeCloseTo(-2);
    expect(poseAt(moves, shown, 3200).lift.left).toBeCloseTo(0);
    expect(poseAt(moves, shown, 1600).lift.right).toBe(0);
  });

  test('ends at rest', () => {
    const { picture: shown, moves } = first();
    expect(poseAt(moves, shown, 6000).lift.left).toBeCloseTo(0);
  });
});

describe('From a picture to the next', () => {
  test('a new pose is cut in 4 px low and settles in 180 ms', () => {
    const before = first(silent());
    const after = composed(silent({ figures: [{ ...figure(), posture: 'face' }] }));
    const moves = movesTo(after, before, 1000, 'full');
    expect(poseAt(moves, after, 1000).lift.left).toBe(4);
    expect(poseAt(moves, after, 1180).lift.left).toBe(0);
  });

  test('who did not change does not move', () => {
    const before = first(silent());
    const after = composed(silent({ tension: 2 }));
    expect(poseAt(movesTo(after, before, 0, 'full'), after, 0).lift).toEqual({ left: 0, right: 0, other: 0 });
  });

  test('the light takes 600 ms, the pick-up 420 ms', () => {
    const before = first(silent({ call: 'ringing', tension: 0 }));
    const after = composed(silent({ tension: 10 }));
    const moves = movesTo(after, before, 0, 'full');
    expect(poseAt(moves, after, 0).night).toBeCloseTo(0.94);
    expect(poseAt(moves, after, 420).night).toBe(0);
    expect(poseAt(moves, after, 300).light.shade).toBeGreaterThan(0.1);
    expect(poseAt(moves, after, 600).light.shade).toBeCloseTo(0.25);
  });

  test('a picture that comes early ends what was moving', () => {
    const ringing = first(silent({ call: 'ringing' }));
    const live = composed(silent({ tension: 2 }));
    const moving = movesTo(live, ringing, 0, 'full');
    const next = composed(silent({ tension: 4 }));
    const moves = movesTo(next, { picture: live, moves: moving }, 100, 'full');
    expect(poseAt(moves, next, 100).night).toBe(0);
    expect(poseAt(moves, next, 100).light.shade).toBeCloseTo(0.05);
  });

  test('reduced motion: cuts only', () => {
    const before = first(silent({ call: 'ringing' }));
    const after = composed(picture());
    const moves = movesTo(after, before, 0, 'reduced');
    expect(isStill(moves, 0)).toBe(true);
    expect(poseAt(moves, after, 0)).toMatchObject({ night: 0, lift: { left: 0, right: 0 } });
    expect(poseAt(moves, after, 0).line.swing).toBe(21);
  });
});

describe('A machine that cannot follow', () => {
  test('is noticed after eight late frames, given up after three times', () => {
    const governor = new Governor(30);
    const run = (interval: number) => {
      governor.rest();
      return Array.from({ length: 12 }, (_, i) => governor.overloaded(i * interval)).filter(Boolean).length;
    };
    expect(run(34)).toBe(0);
    expect(governor.exhausted).toBe(false);
    expect([run(90), run(90), run(90)]).toEqual([1, 1, 1]);
    expect(governor.exhausted).toBe(true);
  });
});

function figure() {
  return { role: 'BERTIN', cast: 'bertin', expression: 'colere', posture: 'pointe', side: 'left' } as const;
}

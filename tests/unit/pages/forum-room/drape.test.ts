import { describe, expect, it } from 'vitest';
import { drape } from '../../../../src/pages/forum/theatre/drape.ts';

const letters = (path: string) => path.replace(/[^A-Z]/g, '');
const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

describe('a curtain', () => {
  it('covers its whole width when it hangs straight, fold after fold', () => {
    const folds = drape(5, 1);
    const [first, last] = [folds[0], folds.at(-1)];
    expect([numbers(first?.cloth ?? '')[0], numbers(last?.edge ?? '')[0]]).toEqual([0, 100]);
    expect(folds.map(({ edge }) => numbers(edge)[0])).toEqual([20, 40, 60, 80, 100]);
    for (const { edge } of folds) expect(numbers(edge)[0]).toBe(numbers(edge).at(-2));
  });

  it('gathers its foot, never its rail', () => {
    const ends = (foot: number) => drape(4, foot).map(({ edge }) => [numbers(edge)[0], numbers(edge).at(-2)]);
    expect(ends(0.6)).toEqual([
      [25, 15],
      [50, 30],
      [75, 45],
      [100, 60],
    ]);
  });

  it('turns from one state to the other: same folds, same commands', () => {
    const shape = (foot: number) =>
      drape(7, foot).map(({ cloth, shade, edge }) => [cloth, shade, edge].map(letters));
    expect(shape(0.68)).toEqual(shape(1));
    expect(drape(7, 0.68)).not.toEqual(drape(7, 1));
  });
});

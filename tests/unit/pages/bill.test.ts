import { expect, test } from 'vitest';
import type { Header } from '../../../src/lexicon/scenario.ts';
import { billOf, TRIAL } from '../../../src/pages/parts/bill.ts';

/** A scene as the shelf gives it: its name, and how long the author says it is. */
const scene = (id: string, minutes?: number) => ({
  id,
  header: { minutes } as Header,
  underWay: false,
  takes: 0,
  forum: {},
});

test('the bill goes from the first employer to the longest scene, without the trial call', () => {
  const shelf = [
    scene(TRIAL, 2),
    scene('ecrite-ici'),
    scene('longue', 11),
    scene('je-ne-trouve-personne', 10),
    scene('courte', 6),
    scene('courte-aussi', 6),
  ];
  expect(billOf(shelf).map(({ id }) => id)).toEqual([
    'je-ne-trouve-personne',
    'courte',
    'courte-aussi',
    'longue',
    'ecrite-ici',
  ]);
});

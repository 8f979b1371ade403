import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaidTake, type Layout, layOut } from '../../../../src/pages/forum/takes/lay-out.ts';
import { presentSpot } from '../../../../src/pages/forum/takes/present.ts';
import { isWalkKey, walkNodes } from '../../../../src/pages/forum/takes/walk-nodes.ts';
import { arbitraryForum } from '../../forum/arbitrary-forum.ts';
import { type ForumStory, gather } from '../../forum/forum-story.ts';
import { manyVersions } from './forty-versions.ts';

/** Names of two columns for everyone. */
const lay = (story: ForumStory, width = 2): Layout => layOut(story.picture, () => width);

const SIGNS = { start: '|', moment: 'o', bookmark: '*', crossing: '+', aloud: '~' };

/** The picture in letters, upper lanes first; a name is its number as often as it has columns. */
const drawing = ({ columns, lanes, takes }: Layout): string[] => {
  const sheet = Array.from({ length: lanes }, () => Array.from({ length: columns }, () => ' '));
  for (const { take, lane, name, nodes } of takes) {
    const row = sheet[lanes - 1 - lane] ?? [];
    row.fill(`${take.number}`, name.column, name.column + name.width);
    for (const { column, kind } of nodes) row[column] = SIGNS[kind];
  }
  return sheet.map((row) => row.join('').trimEnd());
};

describe('the picture of takes', () => {
  it('is a line as long as what was played', () => {
    expect(drawing(lay(gather()))).toEqual(['11|o']);
    expect(drawing(lay(gather().model().hear()))).toEqual(['11|ooo']);
  });

  it('lets a version rise from its bookmark, even in the middle of a moment', () => {
    const story = gather().model().hear().goTo(0, 1, 1).stop().replace().reply(0).hear();
    expect(drawing(lay(story))).toEqual(['     o22', '11|o*oo']);
    expect(lay(story).takes[1]?.from).toEqual({ column: 4, lane: 0 });
  });

  it('shows what was only played aloud as one point, and where the script was joined', () => {
    const story = gather().model().hear().goTo(0, 0, 1).stop().replace().joins(0, 1, 0);
    const { takes } = lay(story);
    expect(drawing(lay(story))).toEqual(['    ~22', '11|*o+oo']);
    expect(takes[1]?.joins).toEqual({ column: 5, lane: 0 });
    expect(takes[0]?.nodes.find(({ kind }) => kind === 'crossing')).toMatchObject({ joined: [2] });
  });

  it('puts versions that do not overlap in one lane, and the others above those they cover', () => {
    const story = manyVersions(3).goTo(0, 11, 3).replace().nowhere();
    expect(drawing(lay(story))).toEqual([
      '     o22',
      '       ~33',
      '         o44      ~55',
      '11|o*o*o*oooooooooo',
    ]);
  });

  it('stays small with forty versions on ten bookmarks', () => {
    const { lanes, columns } = lay(manyVersions(40));
    expect(lanes).toBeLessThanOrEqual(41);
    expect(columns).toBeLessThan(50);
  });
});

describe('in any forum', () => {
  const anyForum = fc.oneof(
    { weight: 5, arbitrary: arbitraryForum },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 20 }).map((versions) => manyVersions(versions)) },
  );
  const anyLayout = fc.tuple(anyForum, fc.integer({ min: 1, max: 5 })).map(([story, width]) => ({
    story,
    layout: lay(story, width),
  }));
  const check = (hold: (layout: Layout, story: ForumStory) => void) =>
    fc.assert(
      fc.property(anyLayout, ({ story, layout }) => hold(layout, story)),
      { seed: 20261215, numRuns: 120 },
    );

  /** Squares that hold a point or a name. */
  const squaresOf = ({ nodes, lane, name }: LaidTake): string[] => [
    ...nodes.map(({ column }) => `${column}/${lane}`),
    ...Array.from({ length: name.width }, (_, rank) => `${name.column + rank}/${lane}`),
  ];

  it('no point and no name shares a square', () => {
    check(({ takes }) => {
      const squares = takes.flatMap(squaresOf);
      expect(squares.filter((square, rank) => squares.indexOf(square) !== rank)).toEqual([]);
    });
  });

  it('a branch rises through empty squares, away from the name of its parent', () => {
    check(({ takes }) => {
      const squares = new Set(takes.flatMap(squaresOf));
      for (const { from, lane, take } of takes) {
        if (!from) continue;
        const parent = takes.find((one) => one.take.take === take.from?.take);
        expect(parent?.nodes.some(({ column }) => column === from.column)).toBe(true);
        for (let above = from.lane + 1; above <= lane; above++)
          expect(squares.has(`${from.column}/${above}`)).toBe(false);
      }
    });
  });

  it('no line crosses another one', () => {
    check(({ takes }) => {
      for (const { from, lane } of takes)
        for (const other of takes) {
          const left = other.from?.column ?? other.nodes[0]?.column ?? 0;
          const right = other.nodes.at(-1)?.column ?? 0;
          const crosses =
            from && other.lane > from.lane && other.lane < lane && left < from.column && right > from.column;
          expect(crosses ?? false).toBe(false);
        }
    });
  });

  it('time goes from left to right along every take', () => {
    check(({ takes }) => {
      for (const { from, nodes } of takes) {
        const columns = [...(from ? [from.column] : []), ...nodes.map(({ column }) => column)];
        expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
      }
    });
  });

  it('the present place is on the picture, on the point one went to', () => {
    check((layout, story) => {
      const spot = presentSpot(layout, story.place);
      expect(spot).toBeDefined();
      expect(spot?.column).toBeGreaterThanOrEqual(layout.takes[0]?.name.width ?? 0);
      expect(spot?.column).toBeLessThan(layout.columns);
      for (const { take, nodes } of layout.takes)
        for (const node of nodes) {
          story.do({ type: 'goTo', place: node.place });
          if (story.refused) continue;
          expect(presentSpot(layout, story.place), `take ${take.take}`).toMatchObject({
            column: node.column,
            lane: node.lane,
          });
        }
    });
  });

  it('arrows lead from any point to any other', () => {
    check((layout) => {
      const all = layout.takes.flatMap(({ nodes }) => nodes);
      const reached = new Set(all.slice(0, 1));
      for (const node of reached)
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const) {
          expect(isWalkKey(key)).toBe(true);
          reached.add(walkNodes(layout, node, key));
        }
      expect(reached.size).toBe(all.length);
    });
  });
});

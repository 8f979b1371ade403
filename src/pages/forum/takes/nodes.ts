import type { TakePicture } from '../../../forum/picture.ts';
import type { Place } from '../../../lexicon/session.ts';
import type { Columns, Drawn } from './columns.ts';
import type { TakeNode } from './lay-out.ts';

type Node = Omit<TakeNode, 'lane'>;

/**
 * The points of each take, from left to right: the very first line for the model, the end of each moment, bookmarks,
 * where a version leaves or comes back in the middle of a moment, and where people play when nothing of it is recorded.
 * What falls on one place is one point: a bookmark shows before anything else.
 */
export function nodesOf({ takes, bookmarks }: Drawn, columns: Columns): (take: TakePicture) => Node[] {
  const marked = new Set(bookmarks.map(({ place }) => columns.key(place)));
  const leaves = numbersAt(takes, columns, 'from');
  const joined = numbersAt(takes, columns, 'joins');
  return (take) => {
    const moments = new Map(take.moments.map((moment, rank) => [moment.place.beat, { ...moment, rank }]));
    const nodes = columns.stops(take).map((place): Node => {
      const key = columns.key(place);
      const { rank = -1, tone } = moments.get(place.beat) ?? {};
      const isEnd = columns.isEnd(place);
      return {
        column: columns.column(place),
        place,
        kind: marked.has(key) ? 'bookmark' : isEnd ? 'moment' : kindOfLine(take, place),
        moment: rank + 1,
        of: take.moments.length,
        ...(isEnd ? { end: rank === take.moments.length - 1 ? 'last' : 'decision' } : {}),
        ...(isEnd && tone ? { tone } : {}),
        leaves: leaves.get(key) ?? [],
        joined: joined.get(key) ?? [],
      };
    });
    return [...nodes, ...aloudNode(take, columns)];
  };
}

const kindOfLine = (take: TakePicture, { beat, line }: Place): Node['kind'] =>
  !take.from && beat === 0 && line === 0 ? 'start' : 'crossing';

/** What was only played aloud is one point, the only one of its take: it is joined where it begins. */
function aloudNode({ take, from, aloud }: TakePicture, { column }: Columns): Node[] {
  if (!aloud || !from) return [];
  const place = { ...from, take };
  return [{ column: column(from) + 1, place, kind: 'aloud', moment: 0, of: 0, leaves: [], joined: [] }];
}

/** Numbers of the versions that leave from each place, or come back there. */
function numbersAt(
  takes: readonly TakePicture[],
  { key }: Columns,
  way: 'from' | 'joins',
): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const take of takes) {
    const place = take[way];
    if (place) numbers.set(key(place), [...(numbers.get(key(place)) ?? []), take.number]);
  }
  return numbers;
}

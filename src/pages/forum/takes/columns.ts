import type { ForumPicture, TakePicture } from '../../../forum/picture.ts';
import type { Place } from '../../../lexicon/session.ts';

/** What of a picture makes « Prises ». */
export type Drawn = Pick<ForumPicture, 'takes' | 'bookmarks'>;

/**
 * The places of a picture that are drawn. Those of a take follow one another, one column each, from the column after the
 * one where it leaves its parent: branches stay short, and a longer film is further to the right.
 *
 * @example columnsOf(picture).column({ take: 1, beat: 3, line: 2 }) // one more than where V2 leaves the model
 */
export type Columns = {
  /** The places of a take in the order of the scene, each once. */
  stops(take: TakePicture): readonly Place[];
  /** From 0. The place is one of those drawn. */
  column(place: Place): number;
  /** Is this place the decision, or the end, of its moment? */
  isEnd(place: Place): boolean;
  /** Places that are one point have one key: whatever the line, a decision is one. */
  key(place: Place): string;
};

export function columnsOf(picture: Drawn): Columns {
  const { takes, bookmarks } = picture;
  const ends = new Map(
    takes.flatMap(({ moments }) => moments.map(({ place }) => [momentOf(place), place.line])),
  );
  const rank = (place: Place): number => {
    const end = ends.get(momentOf(place));
    return end !== undefined && place.line >= end ? Number.POSITIVE_INFINITY : place.line;
  };
  const isEnd = (place: Place): boolean => rank(place) === Number.POSITIVE_INFINITY;
  const key = (place: Place): string => `${momentOf(place)}/${rank(place)}`;

  const drawn = new Map<number, Map<string, Place>>(takes.map(({ take }) => [take, new Map()]));
  const draw = (place: Place): void => void drawn.get(place.take)?.set(key(place), place);
  for (const { place } of bookmarks) draw(place);
  for (const { take, from, joins, moments } of takes) {
    if (from) draw(from);
    else draw({ take, beat: 0, line: 0 });
    if (joins) draw(joins);
    for (const { place } of moments) draw(place);
  }

  const stops = new Map<number, Place[]>();
  const columns = new Map<string, number>();
  // A version always comes after the take it leaves, whose columns are then known.
  for (const { take, from } of takes) {
    const places = [...(drawn.get(take)?.values() ?? [])].sort(
      (a, b) => a.beat - b.beat || (rank(a) < rank(b) ? -1 : 1),
    );
    stops.set(take, places);
    const first = from ? (columns.get(key(from)) ?? 0) + 1 : 0;
    for (const [at, place] of places.entries()) columns.set(key(place), first + at);
  }
  return {
    stops: ({ take }) => stops.get(take) ?? [],
    column: (place) => columns.get(key(place)) ?? 0,
    isEnd,
    key,
  };
}

const momentOf = ({ take, beat }: Place): string => `${take}/${beat}`;

import type { Place } from '../../../lexicon/session.ts';
import type { LaidTake, Layout, Spot } from './lay-out.ts';

/**
 * Where the place in front stands in the picture: on one of its points, or between two of them as its line stands
 * between theirs.
 */
export function presentSpot({ takes }: Layout, place: Place): Spot | undefined {
  const laid = ownerOf(takes, place);
  if (!laid) return undefined;
  const after = laid.nodes.find(({ place: at }) => compare(at, place) >= 0) ?? laid.nodes.at(-1);
  if (!after) return undefined;
  if (compare(after.place, place) <= 0 || after.kind === 'aloud') return after;
  const before = laid.nodes[laid.nodes.indexOf(after) - 1];
  const left = before?.column ?? laid.from?.column ?? after.column;
  const first = before?.place.beat === place.beat ? before.place.line : -1;
  const share = (place.line - first) / (after.place.line - first);
  return { column: left + share * (after.column - left), lane: laid.lane };
}

/** The take on whose line a place is drawn: a version shares with its parent all that comes before it leaves. */
function ownerOf(takes: readonly LaidTake[], place: Place): LaidTake | undefined {
  const laid = takes.find(({ take }) => take.take === place.take);
  const from = laid?.take.from;
  if (!laid || !from) return laid;
  const first = laid.take.moments[0]?.place.beat;
  const isOwn = first === undefined ? compare(place, from) === 0 : place.beat >= first;
  return isOwn ? laid : ownerOf(takes, { ...place, take: from.take });
}

const compare = (a: Place, b: Place): number => a.beat - b.beat || a.line - b.line;

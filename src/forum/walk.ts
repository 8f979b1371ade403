import type { Place } from '../lexicon/session.ts';
import { repeats } from '../rehearsal/dialogue.ts';
import { pathLength, pathOf, takeOf } from '../timeline/path.ts';
import type { PlayedBeat, Timeline } from '../timeline/timeline.ts';

/**
 * A take as a film: the places where something is said, one after the other. A reply stands at the decision it answers;
 * what an interruption left unsaid is skipped. `end` is the last place: a decision, an end, or the line at which
 * someone came in and played aloud.
 *
 * @example
 * const walk = walkOf(timeline, 0);
 * lineAfter(walk, { take: 0, beat: 0, line: 0 }); // { take: 0, beat: 0, line: 1 }
 */
export type Walk = { take: number; path: PlayedBeat[]; end: Place };

export function walkOf(timeline: Timeline, take: number): Walk {
  return { take, path: pathOf(timeline, take), end: endOf(timeline, take) };
}

/** Where a take stops. One that has no beat of its own stops at the line it left. */
export function endOf(timeline: Timeline, take: number): Place {
  const found = takeOf(timeline, take);
  if (!found) return { take, beat: 0, line: 0 };
  if (found.from && found.beats.length === 0) return { ...found.from, take };
  return { take, beat: pathLength(found) - 1, line: found.beats.at(-1)?.beat.lines.length ?? 0 };
}

/** The next place where something is said; undefined at the end. */
export function lineAfter(walk: Walk, { beat, line }: Place): Place | undefined {
  const { take, end } = walk;
  if (beat >= end.beat) return line < end.line ? { take, beat, line: line + 1 } : undefined;
  if (line < lastLine(walk, beat)) return { take, beat, line: line + 1 };
  const decision = linesOf(walk, beat);
  if (line < decision && saysReply(walk, beat)) return { take, beat, line: decision };
  return entrance(walk, beat + 1);
}

/** The place said just before; undefined at the beginning. */
export function lineBefore(walk: Walk, { beat, line }: Place): Place | undefined {
  const { take, end } = walk;
  const isReply = beat < end.beat && line === linesOf(walk, beat);
  const before = isReply ? lastLine(walk, beat) : line - 1;
  return before >= 0 ? { take, beat, line: before } : exit(walk, beat - 1);
}

/** Is what is said here the reply itself, made on this walk? */
export const isReplyAt = (walk: Walk, { beat, line }: Place): boolean =>
  beat < walk.end.beat && line === linesOf(walk, beat) && saysReply(walk, beat);

/** The last line heard in a beat before what comes next; -1 when there is none. */
export function lastLine(walk: Walk, beat: number): number {
  const last = linesOf(walk, beat) - 1;
  return beat === walk.end.beat ? Math.min(last, walk.end.line) : (walk.path[beat + 1]?.step?.cut ?? last);
}

/**
 * What an arrow shows next: one press, one change. Nothing new is said at the decision where a take stops, so that place
 * and the last line before it count as one.
 */
export function turnPage(walk: Walk, place: Place, by: 'back' | 'forward'): Place | undefined {
  const isSilent = ({ beat, line }: Place): boolean =>
    beat === walk.end.beat && line > 0 && line === linesOf(walk, beat);
  if (by === 'back') return lineBefore(walk, isSilent(place) ? { ...place, line: place.line - 1 } : place);
  const next = lineAfter(walk, place);
  return next && isSilent(next) ? undefined : next;
}

/** First place of a beat where something is said. */
function entrance(walk: Walk, beat: number): Place {
  const isMute = linesOf(walk, beat) === 0 && beat < walk.end.beat && !saysReply(walk, beat);
  return isMute ? entrance(walk, beat + 1) : { take: walk.take, beat, line: 0 };
}

/** Last place of a beat where something is said, or of one before. */
function exit(walk: Walk, beat: number): Place | undefined {
  if (beat < 0) return undefined;
  const { take } = walk;
  if (saysReply(walk, beat)) return { take, beat, line: linesOf(walk, beat) };
  const line = lastLine(walk, beat);
  return line >= 0 ? { take, beat, line } : exit(walk, beat - 1);
}

const linesOf = ({ path }: Walk, beat: number): number => path[beat]?.beat.lines.length ?? 0;

/** A plain Ink choice is printed again by the story: it is then said there, not at the decision. */
function saysReply({ path }: Walk, beat: number): boolean {
  const next = path[beat + 1];
  return next?.step !== undefined && !repeats(next.beat.lines[0], next.step.ref.words);
}

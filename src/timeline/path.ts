import type { Place, Step } from '../lexicon/session.ts';
import type { PlayedBeat, Take, Timeline } from './timeline.ts';

export const takeOf = (timeline: Timeline, take: number): Take | undefined =>
  timeline.takes.find((one) => one.take === take);

/** How many beats the path of a take has, those it shares with its parents included. */
export const pathLength = (take: Take): number => take.first + take.beats.length;

/**
 * The beats of a take from the root to its last one; the beat at index `i` has rank `i`.
 * `upTo` stops after that rank. An unknown take has no beat.
 */
export function pathOf(timeline: Timeline, take: number, upTo = Number.POSITIVE_INFINITY): PlayedBeat[] {
  const parts: PlayedBeat[][] = [];
  let end = upTo + 1;
  for (let at = takeOf(timeline, take); at; at = at.from && takeOf(timeline, at.from.take)) {
    parts.push(at.beats.slice(0, Math.max(0, end - at.first)));
    end = Math.min(end, at.first);
  }
  return parts.reverse().flat();
}

/** The decisions of a take that lead from the root to the beat of rank `beat`. */
export const stepsTo = (timeline: Timeline, { take, beat }: Place): Step[] =>
  pathOf(timeline, take, beat).flatMap(({ step }) => (step ? [step] : []));

/** The beat played at a place, or undefined when the path of the take does not go that far. The line is not looked at. */
export function beatAt(timeline: Timeline, place: Place): PlayedBeat | undefined {
  let at = takeOf(timeline, place.take);
  while (at?.from && place.beat < at.first) at = takeOf(timeline, at.from.take);
  return at?.beats[place.beat - at.first];
}

/** The same place, named by the take that recorded its beat: two takes share the places of their common beginning. */
export const ownPlace = (timeline: Timeline, place: Place): Place => ({
  ...place,
  take: beatAt(timeline, place)?.place.take ?? place.take,
});

/** Do two places stand in the same recorded beat? */
export const sameBeat = (timeline: Timeline, a: Place, b: Place): boolean =>
  a.beat === b.beat && ownPlace(timeline, a).take === ownPlace(timeline, b).take;

/** Was this place played? A line equal to the number of lines is the decision of its beat. */
export function stands(timeline: Timeline, place: Place): boolean {
  const lines = beatAt(timeline, place)?.beat.lines.length;
  return lines !== undefined && place.line >= 0 && place.line <= lines;
}

/** Is this the place of a decision: all its lines heard, replies in front? */
export function isDecision(timeline: Timeline, { take, beat, line }: Place): boolean {
  const played = beatAt(timeline, { take, beat, line })?.beat;
  return played !== undefined && line === played.lines.length && played.choices.length > 0;
}

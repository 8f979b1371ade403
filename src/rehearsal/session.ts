import type { Choice } from '../lexicon/beat.ts';
import type { Ms, Place } from '../lexicon/session.ts';
import { beatAt } from '../timeline/path.ts';
import { EMPTY_TIMELINE, type PlayedBeat, type Timeline } from '../timeline/timeline.ts';

/**
 * Where a player stands in the timeline. `since` is when the present wait began (a line shown, a decision reached, a
 * pause ended); `held`: the clock waits while the player writes or reads back; `moves` counts rewinds, so that what
 * plays once plays again when a line is heard anew.
 */
export type Session = {
  timeline: Timeline;
  place: Place;
  answered: boolean;
  paused: boolean;
  held: boolean;
  since: Ms;
  moves: number;
};

export const BLANK_SESSION: Session = {
  timeline: EMPTY_TIMELINE,
  place: { take: 0, beat: 0, line: 0 },
  answered: false,
  paused: false,
  held: false,
  since: 0,
  moves: 0,
};

/** unopened: nothing was played yet. over: the last line was heard and no choice follows. */
export type Status = 'unopened' | 'ringing' | 'speaking' | 'choosing' | 'over';

export const playedHere = (session: Session): PlayedBeat | undefined =>
  beatAt(session.timeline, session.place);

export function statusOf(session: Session): Status {
  const here = playedHere(session);
  if (!here) return 'unopened';
  if (!session.answered) return 'ringing';
  if (session.place.line < here.beat.lines.length) return 'speaking';
  return here.beat.choices.length > 0 ? 'choosing' : 'over';
}

/** The choices that may be taken now, by rank: all at a decision, only interruptions while a line is said. */
export function openChoices(session: Session): { index: number; choice: Choice }[] {
  const status = statusOf(session);
  if (status !== 'speaking' && status !== 'choosing') return [];
  const all = (playedHere(session)?.beat.choices ?? []).map((choice, index) => ({ index, choice }));
  return status === 'choosing' ? all : all.filter(({ choice }) => choice.interrupts);
}

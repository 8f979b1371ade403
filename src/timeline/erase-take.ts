import type { Event, Place } from '../lexicon/session.ts';
import { foldTimeline } from './fold-timeline.ts';
import { mentions } from './mentions.ts';
import { isDecision, sameBeat } from './path.ts';
import { EMPTY_TIMELINE, type Timeline } from './timeline.ts';

/**
 * The log without a take, the takes that hang from it and all that was noted on them, ranked again without a gap;
 * other takes keep their number. Words tried before a reply of an erased take go too, wherever they were noted.
 * Empty when no take is left: the session itself should be deleted.
 */
export function eraseTake(events: readonly Event[], take: number): Event[] {
  const gone = hangingFrom(events, take);
  if (events.every((event) => event.type !== 'takeOpened' || gone.has(event.take))) return [];
  const tried = wordsTriedFor(events, gone);
  return events
    .filter((event) => !speaksOf(event, gone) && !tried.has(event.seq))
    .map((event, index) => ({ ...event, seq: index + 1 }));
}

function hangingFrom(events: readonly Event[], take: number): Set<number> {
  const gone = new Set([take]);
  for (const event of events) {
    if (event.type === 'takeOpened' && event.from && gone.has(event.from.take)) gone.add(event.take);
  }
  return gone;
}

function speaksOf(event: Event, gone: ReadonlySet<number>): boolean {
  const { takes, places } = mentions(event);
  const isGone = (take: number): boolean => gone.has(take);
  return takes.some(isGone) || places.some(({ take }) => isGone(take));
}

type BeforeReply = Extract<Event, { type: 'noted' | 'prompted' | 'noticed' | 'voiced' }>;

const isBeforeReply = (timeline: Timeline, event: Event): event is BeforeReply =>
  event.type === 'prompted' ||
  event.type === 'voiced' ||
  (event.type === 'noted' && event.note.type === 'ownWords') ||
  (event.type === 'noticed' && isDecision(timeline, event.place));

/** Ranks of the notes and prompts that came, at a decision that stays, before a reply that goes. */
function wordsTriedFor(events: readonly Event[], gone: ReadonlySet<number>): Set<number> {
  const tried = new Set<number>();
  let waiting: { seq: number; place: Place }[] = [];
  let timeline = EMPTY_TIMELINE;
  for (const event of events) {
    timeline = foldTimeline(timeline, event);
    if (isBeforeReply(timeline, event)) waiting.push({ seq: event.seq, place: event.place });
    if (event.type !== 'beatPlayed') continue;
    const rank = timeline.takes.find((one) => one.take === event.take)?.beats.at(-1)?.place.beat ?? 0;
    const decision = { take: event.take, beat: rank - 1, line: 0 };
    const answered = waiting.filter(({ place }) => sameBeat(timeline, place, decision));
    if (gone.has(event.take)) for (const { seq } of answered) tried.add(seq);
    waiting = waiting.filter((one) => !answered.includes(one));
  }
  return tried;
}

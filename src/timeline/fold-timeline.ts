import type { Noticed } from '../lexicon/noticed.ts';
import type { Event, Place } from '../lexicon/session.ts';
import { beatAt, isDecision, pathLength, sameBeat, takeOf } from './path.ts';
import type { BeforeReply, PlayedBeat, Take, Timeline } from './timeline.ts';

/**
 * The timeline after one more event. Facts that only say where the player stands change nothing here but `seq`.
 * Events must fit (`fits`): a beat of a take that was never opened is a bug and throws.
 */
export function foldTimeline(timeline: Timeline, event: Event): Timeline {
  const next = { ...timeline, seq: event.seq };
  switch (event.type) {
    case 'sessionOpened': {
      const { kind, script, header, seed, pace, pair, t } = event;
      return { ...next, pace, opened: { kind, script, header, seed, t, ...(pair ? { pair } : {}) } };
    }
    case 'takeOpened': {
      const { take, as, from, t } = event;
      const opened: Take = {
        take,
        as,
        first: from ? from.beat + 1 : 0,
        t,
        beats: [],
        ...(from ? { from } : {}),
      };
      return { ...next, takes: [...next.takes, opened] };
    }
    case 'beatPlayed':
      return withBeat(next, event);
    case 'paceSet':
      return { ...next, pace: event.pace };
    case 'prompted':
      return { ...next, before: { ...beforeAt(next, event.place), prompted: true } };
    case 'noted': {
      const { place, note, t } = event;
      const notes = [...next.notes, { place, note, t }];
      if (note.type !== 'ownWords') return { ...next, notes };
      return { ...next, notes, before: { ...beforeAt(next, place), ownWords: note.text } };
    }
    case 'commented': {
      const { id, place, text } = event;
      return { ...next, comments: [...next.comments, { id, place, text }] };
    }
    case 'voiced': {
      const { voice: _, ...before } = beforeAt(next, event.place);
      return { ...next, before: { ...before, ...(event.voice ? { voice: event.voice } : {}) } };
    }
    case 'noticed':
      return withNoticed(next, event);
    default:
      return next;
  }
}

/** What is already known of a decision not taken yet; nothing when the last thing said was said elsewhere. */
export const beforeAt = (timeline: Timeline, place: Place): BeforeReply =>
  timeline.before && sameBeat(timeline, timeline.before.place, place) ? timeline.before : { place };

function withBeat(timeline: Timeline, event: Extract<Event, { type: 'beatPlayed' }>): Timeline {
  const take = takeOf(timeline, event.take);
  if (!take) throw new RangeError(`Event ${event.seq}: take ${event.take} was never opened`);
  const { before, ...rest } = timeline;
  const place: Place = { take: take.take, beat: pathLength(take), line: 0 };
  const played: PlayedBeat = {
    place,
    t: event.t,
    beat: event.beat,
    ...(event.step ? { step: event.step } : {}),
    ...said(timeline, { ...place, beat: place.beat - 1 }),
  };
  const longer = { ...take, beats: [...take.beats, played] };
  return { ...rest, takes: rest.takes.map((one) => (one === take ? longer : one)) };
}

/** What was said at the decision a new beat answers, before its reply. */
function said(
  timeline: Timeline,
  decision: Place,
): Pick<PlayedBeat, 'ownWords' | 'prompted' | 'noticed' | 'voice'> {
  const { ownWords, prompted, noticed, voice } = beforeAt(timeline, decision);
  return {
    ...(ownWords ? { ownWords } : {}),
    ...(prompted ? { prompted } : {}),
    ...(noticed ? { noticed } : {}),
    ...(voice ? { voice } : {}),
  };
}

/** The answer to come at a decision; anywhere else, the answer that led to that beat. */
function withNoticed(timeline: Timeline, event: Extract<Event, { type: 'noticed' }>): Timeline {
  const { place } = event;
  if (isDecision(timeline, place)) {
    const before = beforeAt(timeline, place);
    return { ...timeline, before: { ...before, noticed: noticedToo(before.noticed, event) } };
  }
  const about = beatAt(timeline, place);
  const one = (played: PlayedBeat): PlayedBeat =>
    played === about ? { ...played, noticed: noticedToo(played.noticed, event) } : played;
  return {
    ...timeline,
    takes: timeline.takes.map((take) =>
      take.take === about?.place.take ? { ...take, beats: take.beats.map(one) } : take,
    ),
  };
}

/** One for each criterion, the last that was said; nothing of it once it is taken back. */
const noticedToo = (known: readonly Noticed[] = [], { criterion, level, quote }: Noticed): Noticed[] => [
  ...known.filter((one) => one.criterion !== criterion),
  ...(level ? [{ criterion, level, ...(quote ? { quote } : {}) }] : []),
];

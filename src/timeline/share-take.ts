import type { Event, Fact } from '../lexicon/session.ts';
import { pathOf, takeOf } from './path.ts';
import type { PlayedBeat, Timeline } from './timeline.ts';

/** Whether what was typed goes with the take: own words, words heard by a colleague, answers to the three questions. */
export type FreeText = 'with-words' | 'without-words';

/**
 * One take told again, alone, to be handed over: what was said and chosen on its path, under the same numbers, so that
 * a comment finds its line when it comes back. Other takes, rewinds, times and what others wrote back stay at home:
 * nobody learns how long someone hesitated.
 *
 * @example makeShareFile({ origin, take, events: shareTake(timeline, take, 'without-words'), comments: [] })
 */
export function shareTake(timeline: Timeline, take: number, words: FreeText): Event[] {
  const { opened, pace } = timeline;
  if (!opened || !takeOf(timeline, take)) return [];
  const { kind, script, header, seed, t, pair } = opened;
  const facts: Fact[] = [
    { type: 'sessionOpened', kind, script, header, seed, pace, ...(pair ? { pair } : {}) },
  ];
  let last: number | undefined;
  const path = pathOf(timeline, take);
  for (const [rank, played] of path.entries()) {
    const decision = path[rank - 1];
    if (decision) facts.push(...beforeReply(decision, played, words));
    if (played.place.take !== last) facts.push(...opening(timeline, played.place.take));
    last = played.place.take;
    const { step, beat } = played;
    facts.push({ type: 'beatPlayed', take: last, ...(step ? { step } : {}), beat });
  }
  if (words === 'with-words') facts.push(...answers(timeline, take));
  return facts.map((fact, rank) => ({ ...fact, seq: rank + 1, t, cmd: 'share', by: 'P1' }));
}

function opening(timeline: Timeline, take: number): Fact[] {
  const one = takeOf(timeline, take);
  return one ? [{ type: 'takeOpened', take, as: one.as, ...(one.from ? { from: one.from } : {}) }] : [];
}

/** What happened at a decision before the reply that was taken, said at that decision. */
function beforeReply(
  { place, beat }: PlayedBeat,
  { ownWords, noticed = [], prompted }: PlayedBeat,
  words: FreeText,
): Fact[] {
  const at = { ...place, line: beat.lines.length };
  const isKept = words === 'with-words';
  return [
    ...(prompted ? [{ type: 'prompted' as const, place: at }] : []),
    ...(ownWords && isKept
      ? [{ type: 'noted' as const, place: at, note: { type: 'ownWords' as const, text: ownWords } }]
      : []),
    ...noticed.map(({ quote, ...seen }) => ({
      type: 'noticed' as const,
      place: at,
      ...seen,
      ...(quote && isKept ? { quote } : {}),
    })),
  ];
}

/** The last answer given to each question of the retour of the take; an emptied one is no answer. */
const answers = ({ notes }: Timeline, take: number): Fact[] => {
  const last = new Map<string, Fact>();
  for (const { place, note } of notes) {
    if (place.take !== take || note.type === 'ownWords') continue;
    if (note.text.trim() === '') last.delete(note.type);
    else last.set(note.type, { type: 'noted', place, note });
  }
  return [...last.values()];
};

import type { Ms } from '../lexicon/session.ts';
import { dwell } from '../rehearsal/dwell.ts';
import { playedHere, statusOf } from '../rehearsal/session.ts';
import { preludeOf } from '../rehearsal/telephone.ts';
import type { ForumCommand } from './command.ts';
import { modelChoice } from './halt.ts';
import { type ForumSession, MODEL } from './session.ts';
import { isKnocking } from './theatre.ts';
import { isReplyAt, lineAfter, walkOf } from './walk.ts';

/** What time will ask, and when (absolute). */
export type Due = { at: Ms; command: ForumCommand };

/** Later than this, the machine slept or the window was hidden: the film waits for the joker. */
const ASLEEP: Ms = 2000;

/** A phone rings at least this long on a stage, even when nothing is told meanwhile. */
const RINGING: Ms = 3000;

/** The knocks of the brigadier; then the curtain. */
const KNOCKS: Ms = 2900;

/**
 * All that time may do: run the film, and in the model take the reply that goes wrong. Nothing is due while people talk
 * or play. Line by line (`own`), time does nothing but that reply, which nobody is there to take, and the curtain.
 */
export function due(session: ForumSession, now: Ms): Due | undefined {
  if (session.mode !== 'film') return undefined;
  const next = raiseCurtain(session) ?? pickUp(session) ?? nextLine(session) ?? modelReply(session);
  if (!next || (session.scene.timeline.pace === 'own' && isReadAloud(next.command))) return undefined;
  return now > next.at + ASLEEP ? { at: now, command: { type: 'pause' } } : next;
}

/** What voices do when they read line by line. */
const isReadAloud = ({ type }: ForumCommand): boolean => type === 'pickUp' || type === 'hearLine';

function raiseCurtain(session: ForumSession): Due | undefined {
  return isKnocking(session)
    ? { at: session.scene.since + KNOCKS, command: { type: 'raiseCurtain' } }
    : undefined;
}

function pickUp({ scene }: ForumSession): Due | undefined {
  const beat = playedHere(scene)?.beat;
  if (!beat || statusOf(scene) !== 'ringing') return undefined;
  const prelude = Array.from({ length: preludeOf(beat) }, (_, line) => dwell(beat, line));
  const told = prelude.reduce((sum, one) => sum + one, 0);
  return { at: scene.since + Math.max(RINGING, told), command: { type: 'pickUp' } };
}

function nextLine({ scene }: ForumSession): Due | undefined {
  const { timeline, place, since } = scene;
  const walk = walkOf(timeline, place.take);
  const here = walk.path[place.beat];
  if (!here || !lineAfter(walk, place)) return undefined;
  const reply = isReplyAt(walk, place) && walk.path[place.beat + 1]?.step?.ref.words;
  const said = reply
    ? dwell({ ...here.beat, lines: [{ text: reply, cues: [] }], closing: [] }, 0)
    : undefined;
  return { at: since + (said ?? dwell(here.beat, place.line)), command: { type: 'hearLine', place } };
}

/** At once: the line before it has had its time, and the reply will have its own. */
function modelReply({ scene }: ForumSession): Due | undefined {
  const { timeline, place, since } = scene;
  const choice = modelChoice(playedHere(scene)?.beat.choices ?? []);
  if (place.take !== MODEL || choice === undefined || lineAfter(walkOf(timeline, MODEL), place))
    return undefined;
  return { at: since, command: { type: 'choose', place, choice } };
}

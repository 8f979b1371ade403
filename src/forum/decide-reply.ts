import type { Choice } from '../lexicon/beat.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Place, Refusal, Step } from '../lexicon/session.ts';
import { playedHere, statusOf } from '../rehearsal/session.ts';
import { ownPlace, sameBeat } from '../timeline/path.ts';
import type { VersionCommand } from './command.ts';
import { haltOf, modelChoice } from './halt.ts';
import { type ForumSession, MODEL } from './session.ts';
import { showScene } from './show-scene.ts';
import { endOf } from './walk.ts';

type Choose = Extract<VersionCommand, { type: 'choose' }>;

/**
 * The scripted reply meant by a rank at a place, or why it cannot be made now. It may cut any line: what the room plays
 * aloud does not wait for the employer to have finished.
 */
export function mayReply(session: ForumSession, place: Place, choice: number): Result<Choice, Refusal> {
  const { scene, mode } = session;
  const status = statusOf(scene);
  if (status === 'unopened') return no({ code: 'session.not-open' });
  if (status === 'ringing') return no({ code: 'session.not-answered' });
  if (!sameBeat(scene.timeline, place, scene.place)) return no({ code: 'session.moved' });
  if (mode === 'film' && !isAwaited(session)) return no({ code: 'forum.stop-first' });
  if (status === 'over') return no({ code: 'session.over' });
  const found = playedHere(scene)?.beat.choices[choice];
  return found ? ok(found) : no({ code: 'session.no-such-choice' });
}

/**
 * A scripted reply is made. Where a take stops, it goes on: the model, or a version that was played aloud up to there.
 * Anywhere else the reply opens a version of its own, also where a version has joined the unfinished end of another take.
 */
export function decideReply(session: ForumSession, command: Choose): Result<Fact[], Refusal> {
  const allowed = mayReply(session, command.place, command.choice);
  if (!allowed.ok) return allowed;
  const { beat } = command;
  if (!beat) throw new Error('choose must carry the beat that ink played');
  const { timeline, place } = session.scene;
  const { take } = place;
  const isCut = statusOf(session.scene) === 'speaking';
  const step: Step = {
    choice: command.choice,
    ref: allowed.value.ref,
    ...(isCut ? { cut: place.line } : {}),
  };
  const scene = showScene(session.screen);
  const end = endOf(timeline, take);
  if (end.beat === place.beat && end.line === place.line && goesOn(session, command.choice))
    return ok([{ type: 'beatPlayed', take, step, beat }, ...scene]);
  const next = nextTake(session);
  return ok([
    { type: 'takeOpened', take: next, as: 'again', from: ownPlace(timeline, place) },
    { type: 'beatPlayed', take: next, step, beat },
    ...scene,
  ]);
}

/** Does the take in front go on with this reply? A version that joined another take only watches its film. */
function goesOn({ scene, version = MODEL }: ForumSession, choice: number): boolean {
  const { take } = scene.place;
  const isSpine = take === MODEL && choice === modelChoice(playedHere(scene)?.beat.choices ?? []);
  return take === version || isSpine;
}

export const nextTake = ({ scene }: ForumSession): number =>
  Math.max(MODEL, ...scene.timeline.takes.map(({ take }) => take)) + 1;

/** Has the film come to a decision, the model's own included, that nobody has taken? */
function isAwaited(session: ForumSession): boolean {
  const { place, timeline } = session.scene;
  const end = endOf(timeline, place.take);
  return haltOf(session) !== 'aloud' && end.beat === place.beat && end.line === place.line;
}

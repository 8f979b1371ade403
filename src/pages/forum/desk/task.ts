import type { ForumPicture } from '../../../forum/picture.ts';
import type { Phase } from '../../../lexicon/forum.ts';

/** What the joker has to do now: the one thing in the yellow frame. */
export type Task =
  /** Nothing has begun. */
  | 'gather'
  | 'warmUp'
  | 'contract'
  | 'model'
  /** The three knocks, behind the curtain. */
  | 'knocking'
  | 'ringing'
  | 'playing'
  /** The film waits for a reply that the room says aloud. */
  | 'choose'
  | 'ended'
  | 'stopped'
  | 'aloud'
  /** A version is over: hands are raised, questions asked. */
  | 'tried'
  /** Frozen on a place gone to by hand. */
  | 'looking'
  | 'analysis'
  | 'comparison'
  | 'harvest';

/** Moments in which people talk: what was stopped before them no longer asks for anything. */
const TALKS: readonly Phase[] = ['warmUp', 'contract', 'analysis', 'comparison', 'harvest'];

/** Is it one of them? Then what was stopped is no longer looked for line by line. */
export const isTalk = (task: Task): boolean => (TALKS as readonly string[]).includes(task);

/**
 * What plays comes first, then the moment the group has entered, then the place in front.
 *
 * @example taskOf(forum.picture.value) // 'stopped': the joker is asked who comes in
 */
export function taskOf(picture: ForumPicture): Task {
  const { mode, halt, phase, version, scene } = picture;
  if (mode === 'aloud') return 'aloud';
  if (mode === 'film' && !halt) {
    if (isKnocking(picture)) return 'knocking';
    return scene.status === 'ringing' ? 'ringing' : 'playing';
  }
  if (phase && TALKS.includes(phase)) return phase as Task & Phase;
  if (mode === 'stopped') return 'stopped';
  if (halt && halt !== 'end' && halt !== 'aloud') return 'choose';
  if (version !== undefined) return 'tried';
  if (halt) return 'ended';
  if (hasPlayed(picture)) return 'looking';
  return phase ? 'model' : 'gather';
}

/** Has the room heard anything of the scene yet? */
export const hasPlayed = ({ scene, takes }: ForumPicture): boolean =>
  scene.status !== 'ringing' && (takes.length > 1 || scene.place.beat > 0 || scene.place.line > 0);

/** Are the three knocks being heard? */
export const isKnocking = ({ mode, screen, scene }: ForumPicture): boolean =>
  mode === 'film' &&
  screen.type === 'curtain' &&
  scene.sound.oneShots.some(({ name }) => name === 'trois-coups');

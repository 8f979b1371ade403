import type { Event } from '../lexicon/session.ts';
import { fold as foldRehearsal } from '../rehearsal/fold.ts';
import { foldScene } from './fold-scene.ts';
import { foldTalk } from './fold-talk.ts';
import { foldTheatre } from './fold-theatre.ts';
import { foldVersions } from './fold-versions.ts';
import type { ForumSession } from './session.ts';

/**
 * The session after one more event: the scene as a rehearsal folds it, then where a forum differs. Events must fit the
 * timeline; facts about a version or a bookmark that was erased change nothing.
 */
export function fold(before: ForumSession, event: Event): ForumSession {
  const next = { ...before, scene: foldRehearsal(before.scene, event) };
  const played = foldVersions(foldScene(before, next, event), event);
  const paused = played.mode === 'still' || played.mode === 'stopped';
  const scene = played.scene.paused === paused ? played.scene : { ...played.scene, paused };
  return foldTheatre(before, foldTalk({ ...played, scene }, event), event);
}

import type { SoundPicture } from '../lexicon/picture.ts';
import type { ForumSession } from './session.ts';

/** Is the model about to begin, behind the curtain, on the three knocks? */
export const isKnocking = ({ mode, screen, cue }: ForumSession): boolean =>
  mode === 'film' && screen.type === 'curtain' && cue?.name === 'trois-coups';

/**
 * The sound of the scene with that of the theatre. A scene that is still, or that has not begun, is silent under it:
 * applause is heard while everything is stopped.
 */
export function withTheatre(scene: SoundPicture, session: ForumSession): SoundPicture {
  const { cue } = session;
  if (!cue) return scene;
  const isSilent = scene.still || isKnocking(session);
  return isSilent
    ? { ring: false, oneShots: [cue], still: false }
    : { ...scene, oneShots: [...scene.oneShots, cue] };
}

import type { ForumPicture, TakePicture } from '../../../forum/picture.ts';
import type { StagePicture } from '../../../lexicon/picture.ts';
import { PROTAGONIST } from '../../../lexicon/scenario.ts';

/**
 * Whoever is playing aloud. `place` says what the machine leaves them: the place of a figure, which goes (`empty`), or
 * one beside it (`beside`), for a witness the scene does not show.
 */
export type Newcomer = { version: TakePicture; side: 'left' | 'right'; place: 'empty' | 'beside' };

/** Undefined unless people are playing, or have just played what is not written. */
export function newcomerIn({ mode, halt, version, takes, scene }: ForumPicture): Newcomer | undefined {
  const played = takes.find(({ take }) => take === version);
  if (!played?.aloud || (mode !== 'aloud' && halt !== 'aloud')) return undefined;
  const { figures } = scene.stage;
  const own = figures.find(({ role }) => role === played.role);
  const adviser = figures.find(({ role }) => role === PROTAGONIST);
  return {
    version: played,
    side: (own ?? adviser)?.side ?? 'right',
    place: own ? 'empty' : 'beside',
  };
}

/** The stage without the figure someone has come to play: no drawn face stands for a person of the room. */
export function stageFor(picture: ForumPicture): StagePicture {
  const { stage } = picture.scene;
  const newcomer = newcomerIn(picture);
  if (newcomer?.place !== 'empty') return stage;
  return { ...stage, figures: stage.figures.filter(({ role }) => role !== newcomer.version.role) };
}

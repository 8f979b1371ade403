import { PROTAGONIST } from '../lexicon/scenario.ts';
import { project as projectRehearsal } from '../rehearsal/project.ts';
import type { ScenePicture } from './picture.ts';
import type { ForumSession } from './session.ts';
import { isReplyAt, walkOf } from './walk.ts';

/**
 * The scene in front, from the picture a player would see: fields are picked one by one, so that what is added there
 * stays out of the room until someone decides. A reply being said is shown alone: the rehearsal is asked for the line
 * before the first one of its answer.
 */
export function projectScene({ scene }: ForumSession): ScenePicture | undefined {
  const { timeline, place } = scene;
  const isReply = isReplyAt(walkOf(timeline, place.take), place);
  const at = isReply ? { ...place, beat: place.beat + 1, line: -1 } : place;
  const picture = projectRehearsal({ ...scene, place: at });
  if (!picture) return undefined;
  const { status, milestone, message, utterances, trouble, stage, sound } = picture;
  return {
    status,
    place,
    ...(milestone === undefined ? {} : { milestone }),
    ...(message === undefined ? {} : { message }),
    utterances,
    stage: isReply ? { ...stage, speaking: PROTAGONIST } : stage,
    sound,
    ...(trouble ? { trouble } : {}),
  };
}

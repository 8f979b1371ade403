import type { ForumPicture } from '../../../forum/picture.ts';
import { hasPlayed, isKnocking, type Task } from './task.ts';

/** What moves the scene, by the name of its button. */
export type Control =
  | 'playModel'
  | 'raiseCurtain'
  | 'pickUp'
  | 'stop'
  | 'pause'
  | 'nextLine'
  | 'back'
  | 'forward'
  | 'resume'
  | 'replace';

/**
 * What may be done to the scene now, the most expected first. The rules refuse the rest; it is not shown at all, so that
 * a glance is enough.
 *
 * @example offered(picture) // while it plays: ['stop', 'pause']
 */
export function offered(picture: ForumPicture): Control[] {
  const { mode, halt, pace, scene } = picture;
  const isRinging = scene.status === 'ringing';
  switch (mode) {
    case 'aloud':
      return ['stop'];
    case 'stopped':
      return ['back', 'forward', 'resume', 'replace'];
    case 'film':
      if (halt) return ['back', 'replace', 'playModel'];
      if (isKnocking(picture)) return ['raiseCurtain', 'pause'];
      if (isRinging) return ['pickUp', 'pause'];
      return pace === 'own' ? ['stop', 'nextLine', 'pause'] : ['stop', 'pause'];
    case 'still':
      return hasPlayed(picture) ? ['back', 'resume', 'replace', 'playModel'] : ['playModel'];
  }
}

/** Controls of the scene that stand in the yellow frame; all others are under what the room sees. */
export const IN_TASK: Partial<Record<Task, readonly Control[]>> = {
  gather: ['playModel'],
  model: ['playModel'],
  knocking: ['raiseCurtain'],
  ringing: ['pickUp'],
  playing: ['stop'],
  choose: ['replace'],
  stopped: ['replace'],
  tried: ['replace'],
  looking: ['resume', 'replace'],
};

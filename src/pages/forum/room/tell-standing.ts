import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';

/**
 * What the room has to know of where it stands: why the scene stopped, on which line, or that a phone rings. Undefined
 * while the words of the scene are enough.
 *
 * @example tellStanding(picture) // « Arrêt 2 lignes plus haut. »
 */
export function tellStanding({ scene, mode, halt, linesBack }: ForumPicture): string | undefined {
  if (scene.trouble) return say(scene.trouble.code, scene.trouble.args);
  if (mode === 'stopped') return sayBookmark(linesBack ?? 0);
  if (halt) return say(`forum.halt.${halt}`);
  if (scene.status === 'ringing') return say('scene.rings');
  return scene.message ? say('forum-room.message', { text: scene.message }) : undefined;
}

function sayBookmark(linesBack: number): string {
  if (linesBack === 0) return say('forum-room.bookmark.here');
  return linesBack > 0
    ? say('forum-room.bookmark.back', { n: linesBack })
    : say('forum-room.bookmark.on', { n: -linesBack });
}

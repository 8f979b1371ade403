import { useEffect } from 'preact/hooks';
import type { ForumPicture } from '../../forum/picture.ts';
import type { KeyBindings } from './bindings.ts';
import { hasPlayed, isKnocking } from './desk/task.ts';
import type { ForumSceneCommand, OpenForum } from './forum-services.ts';

const FIELDS = 'input, select, textarea, [contenteditable]';

/** A control that the keyboard has reached answers to Space by itself; one that was only clicked gives it up. */
const HELD = ':is(a, button, summary):focus-visible';

/**
 * What a key means in a forum: one stops and resumes (and begins, and lifts the curtain), two move the bookmark once it is stopped, and line by
 * line the forward one asks for the next line.
 *
 * @param code `KeyboardEvent.code`
 * @returns the commands to send in turn; none when the key means nothing now
 */
export const commandsOfKey = (
  code: string,
  picture: ForumPicture,
  bindings: KeyBindings,
): ForumSceneCommand[] => {
  const { mode, halt, pace, scene, screen } = picture;
  const isCurtain = screen.type === 'curtain';
  const { place } = scene;
  const isByLine = mode === 'film' && pace === 'own' && !halt && scene.status !== 'ringing';
  if (bindings.forward.includes(code) && isByLine) return [{ type: 'hearLine', place }];
  if (bindings.back.includes(code) || bindings.forward.includes(code)) {
    const by = bindings.back.includes(code) ? 'back' : 'forward';
    return mode === 'stopped' ? [{ type: 'moveBookmark', by }] : [];
  }
  if (!bindings.stop.includes(code)) return [];
  if (mode === 'stopped') return [{ type: 'resume' }];
  if (mode === 'still') return [{ type: isCurtain && !hasPlayed(picture) ? 'playModel' : 'resume' }];
  if (isKnocking(picture)) return [{ type: 'raiseCurtain' }];
  if (scene.status === 'ringing') return [{ type: 'pickUp' }];
  return [{ type: 'stop', place }];
};

/** Listens to the keys of a forum while it is on screen. A field being typed in keeps its own keys. */
export const useForumKeys = (forum: OpenForum, bindings: KeyBindings): void => {
  useEffect(() => {
    const onKey = async (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (isKept(event)) return;
      const commands = commandsOfKey(event.code, forum.picture.value, bindings);
      if (commands.length === 0) return;
      event.preventDefault();
      for (const command of commands) if (!(await forum.send(command)).ok) break;
    };
    // Browsers press a clicked button when Space comes up again.
    const onKeyUp = (event: KeyboardEvent) => {
      if (bindings.stop.includes(event.code) && !isKept(event)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    addEventListener('keyup', onKeyUp);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('keyup', onKeyUp);
    };
  });
};

const isKept = ({ target, code }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS)) return true;
  return (code === 'Space' || code === 'Enter') && target.closest(HELD) !== null;
};

import { useLayoutEffect } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';
import type { SceneCommand } from '../services.ts';
import { silencesOf, spokenOf } from './offered.ts';

/** What a key acts on. */
type Keyed = Pick<Picture, 'status' | 'paused' | 'place' | 'choices'>;

const CONTROLS = 'a, button, input, select, textarea, summary, dialog, [contenteditable]';

/**
 * What a key without modifier means in a scene. Keys are read by their place on the keyboard (`code`), so that the
 * digits of a French keyboard answer without Shift.
 *
 * @param code `KeyboardEvent.code`
 * @returns the command, or nothing when the key means nothing now
 */
export const commandOfKey = (code: string, picture: Keyed): SceneCommand | undefined => {
  if (code === 'KeyP') return { type: picture.paused ? 'resume' : 'pause' };
  if (picture.paused) return undefined;
  if (code === 'Space')
    return picture.status === 'ringing'
      ? { type: 'pickUp' }
      : picture.status === 'speaking'
        ? { type: 'skipLine', place: picture.place }
        : undefined;
  if (code === 'KeyS') {
    const [silence] = silencesOf(picture);
    return silence && { type: 'choose', place: picture.place, choice: silence.index };
  }
  const rank = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]);
  const spoken = spokenOf(picture)[rank - 1];
  return spoken && { type: 'choose', place: picture.place, choice: spoken.index };
};

/**
 * Listens to the keys of a scene while it is on screen; a focused control or field keeps its own keys.
 *
 * @param picture what the keys act on, or nothing when the player has switched single keys off
 */
export const useKeys = (picture: Keyed | undefined, send: (command: SceneCommand) => void): void => {
  // As soon as the replies are there, not after they are painted: a key must not act on the line before.
  useLayoutEffect(() => {
    if (!picture) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
      if (
        target &&
        (event.code === 'Space' || target.matches('input, select, textarea, dialog, [contenteditable]'))
      )
        return;
      const command = commandOfKey(event.code, picture);
      if (!command) return;
      event.preventDefault();
      send(command);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
};

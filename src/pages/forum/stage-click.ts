import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isKnocking } from './desk/task.ts';
import type { OpenForum } from './forum-services.ts';

const CONTROLS = 'a, button, input, select, textarea, summary, label, [tabindex="0"]';

/**
 * A click anywhere on what the room sees is « Stop ! » while someone plays. The same is a button and a key: nobody needs
 * to point at the stage.
 */
export const useStageClick = (stage: RefObject<HTMLElement | null>, forum: OpenForum): void => {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const picture = forum.picture.value;
      const { mode, halt, scene } = picture;
      const isPlaying = (mode === 'film' && !halt) || mode === 'aloud';
      if (!isPlaying || (target instanceof Element && target.closest(CONTROLS))) return;
      void forum.send(isKnocking(picture) ? { type: 'raiseCurtain' } : { type: 'stop', place: scene.place });
    };
    const host = stage.current;
    host?.addEventListener('click', onClick);
    return () => host?.removeEventListener('click', onClick);
  }, [forum]);
};

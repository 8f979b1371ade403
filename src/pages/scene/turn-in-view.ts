import { useEffect } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';

/**
 * Where everything does not fit, the page shows what the moment is about: the replies when the turn comes, the scene
 * when someone speaks. The focus stays where it is, and nothing moves where everything is already in view.
 */
export const useTurnInView = ({ status, paused, place }: Picture): void => {
  const turn = status === 'choosing' || status === 'ringing' ? 'mine' : 'theirs';
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = still ? 'instant' : 'smooth';
    if (turn === 'theirs') scrollTo({ top: 0, behavior });
    else document.querySelector('.replies')?.scrollIntoView({ block: 'nearest', behavior });
  }, [turn, paused, place.take, place.beat]);
};

import { useEffect, useState } from 'preact/hooks';
import type { Ms } from '../../lexicon/session.ts';

/** The controls of the projection stay this long after the pointer has stopped. */
const STAYS: Ms = 3000;

/** Has the pointer or the finger moved lately? Focus is another matter: a focused control always shows. */
export const useStirred = (): boolean => {
  const [stirred, setStirred] = useState(true);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout>;
    const stir = () => {
      setStirred(true);
      clearTimeout(resting);
      resting = setTimeout(() => setStirred(false), STAYS);
    };
    stir();
    addEventListener('pointermove', stir);
    addEventListener('pointerdown', stir);
    return () => {
      clearTimeout(resting);
      removeEventListener('pointermove', stir);
      removeEventListener('pointerdown', stir);
    };
  }, []);
  return stirred;
};

import { useEffect } from 'preact/hooks';
import type { PlayServices } from '../services.ts';

/** Every page is read at the size that was chosen. */
export const useTextSize = ({ settings }: PlayServices): void => {
  const { textSize } = settings.value;
  useEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
  }, [textSize]);
};

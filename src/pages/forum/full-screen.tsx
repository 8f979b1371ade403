import { useEffect, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';

/** « Plein écran », there only where the browser can. */
export const FullScreen = () => {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <button type="button" class="button quiet" onClick={() => void toggle().catch(() => undefined)}>
      <Icon name={full ? 'close' : 'fullScreen'} />
      <span class="bar-label">{say(full ? 'forum-pages.full-screen.leave' : 'forum-pages.full-screen')}</span>
    </button>
  );
};

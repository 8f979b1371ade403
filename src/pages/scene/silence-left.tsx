import { useEffect, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';

/** « Sous tension » only: the seconds left before a silence speaks. Seen, never read aloud at each second. */
export const SilenceLeft = ({ wait }: { wait: number }) => {
  const [left, setLeft] = useState(Math.ceil(wait / 1000));
  useEffect(() => {
    const tick = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <span class="silence-left" aria-hidden="true">
      {say('scene.silence.left', { n: left })}
    </span>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';

type Props = { wait: number; clock: 'running' | 'held' };

/**
 * « Sous tension » only: the seconds left before a silence speaks, counted anew once the clock was held. Seen, never
 * read aloud at each second.
 */
export const SilenceLeft = ({ wait, clock }: Props) => {
  const [left, setLeft] = useState(Math.ceil(wait / 1000));
  useEffect(() => {
    if (clock === 'held') return;
    setLeft(Math.ceil(wait / 1000));
    const tick = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(tick);
  }, [clock]);
  return (
    <span class="silence-left" aria-hidden="true">
      {clock === 'held' ? say('scene.silence.held') : say('scene.silence.left', { n: left })}
    </span>
  );
};

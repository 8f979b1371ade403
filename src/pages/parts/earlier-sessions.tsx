import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import type { Kept } from '../own-services.ts';
import { useHeldFocus } from './held-focus.ts';
import { useLoaded } from './use-loaded.ts';

type Props = { kept: Kept; onErased?: () => void };

/** On a computer that is shared from now on: what was kept before may be erased on the spot. Nothing when nothing was. */
export const EarlierSessions = ({ kept, onErased }: Props) => {
  const n = useLoaded(() => kept.countEarlier(), []) ?? 0;
  const [answer, setAnswer] = useState<'none' | 'erased' | 'keep'>('none');
  useHeldFocus('.shared-computer, input[name="computer"]:checked');
  if (answer === 'keep') return null;
  if (answer === 'erased') return <Erased />;
  if (n === 0) return null;
  const erase = async () => {
    await kept.eraseEarlier();
    setAnswer('erased');
    onErased?.();
  };
  return (
    <div class="notice earlier" role="status">
      <p>{say('computer.earlier', { n })}</p>
      <button type="button" class="button primary" onClick={() => void erase()}>
        {say('computer.earlier.erase')}
      </button>
      <button type="button" class="button" onClick={() => setAnswer('keep')}>
        {say('computer.earlier.keep')}
      </button>
    </div>
  );
};

const Erased = () => {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p class="notice" tabIndex={-1} ref={said}>
      {say('computer.earlier.erased')}
    </p>
  );
};

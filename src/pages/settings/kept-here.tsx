import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Sure } from '../parts/sure.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { Kept } from '../services.ts';
import { CarrySessions } from './carry-sessions.tsx';

/** What stands on this computer, and how to take it away: corrupt takes as a file, everything by erasing. */
export const KeptHere = ({ kept }: { kept: Kept }) => {
  const [round, setRound] = useState(0);
  const [sure, setSure] = useState<'unasked' | 'asked'>('unasked');
  const count = useLoaded(() => kept.count(), [round]);
  // The question goes away with its answer: back to the button that asked it, or to the heading once all is erased.
  useHeldFocus(count && count.sessions + count.aside > 0 ? '.kept-here .erase' : '#kept');
  if (!count) return null;
  const erase = async () => {
    await kept.eraseAll();
    setSure('unasked');
    setRound(round + 1);
  };
  return (
    <section class="card kept-here" aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1}>
        {say('settings.kept')}
      </h2>
      <p role="status">
        {count.sessions > 0
          ? say('settings.kept.sessions', { n: count.sessions })
          : say('settings.kept.none')}
      </p>
      {count.aside > 0 && (
        <p>
          {say('settings.kept.aside', { n: count.aside })}{' '}
          <button type="button" class="button" onClick={() => void kept.exportAside()}>
            {say('settings.kept.export-aside')}
          </button>
        </p>
      )}
      {count.sessions + count.aside > 0 && sure === 'unasked' && (
        <p>
          <button type="button" class="button erase" onClick={() => setSure('asked')}>
            {say('settings.kept.erase')}
          </button>
        </p>
      )}
      <CarrySessions round={round} kept={kept} onBroughtBack={() => setRound(round + 1)} />
      {sure === 'asked' && (
        <Sure
          question={say('settings.kept.sure')}
          yes={say('settings.kept.yes')}
          no={say('settings.kept.no')}
          onYes={() => void erase()}
          onNo={() => setSure('unasked')}
        />
      )}
    </section>
  );
};

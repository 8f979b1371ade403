import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { Kept } from '../services.ts';

/** What stands on this computer, and how to take it away: corrupt takes as a file, everything by erasing. */
export const KeptHere = ({ kept }: { kept: Kept }) => {
  const [erased, setErased] = useState(0);
  const [sure, setSure] = useState<'unasked' | 'asked'>('unasked');
  const count = useLoaded(() => kept.count(), [erased]);
  if (!count) return null;
  const erase = async () => {
    await kept.eraseAll();
    setSure('unasked');
    setErased(erased + 1);
  };
  return (
    <section class="card kept-here" aria-labelledby="kept">
      <h2 id="kept">{say('settings.kept')}</h2>
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
          <button type="button" class="button" onClick={() => setSure('asked')}>
            {say('settings.kept.erase')}
          </button>
        </p>
      )}
      {sure === 'asked' && (
        <div class="notice">
          <p>{say('settings.kept.sure')}</p>
          <button type="button" class="button" onClick={() => void erase()}>
            {say('settings.kept.yes')}
          </button>
          <button type="button" class="button" onClick={() => setSure('unasked')}>
            {say('settings.kept.no')}
          </button>
        </div>
      )}
    </section>
  );
};

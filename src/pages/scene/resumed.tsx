import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Icon } from '../parts/icon.tsx';

/** Said once, on coming back to a scene left unfinished. */
export const Resumed = ({ restart }: { restart: () => void }) => {
  const [state, setState] = useState<'shown' | 'seen'>('shown');
  useHeldFocus('[role="log"]');
  if (state === 'seen') return null;
  return (
    <div class="notice resumed">
      <p>{say('scene.resumed')}</p>
      <button type="button" class="button" onClick={restart}>
        {say('scene.restart')}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-label={say('scene.resumed.close')}
        onClick={() => setState('seen')}
      >
        <Icon name="close" />
      </button>
    </div>
  );
};

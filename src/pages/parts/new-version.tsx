import { say } from '../../messages/say.ts';
import type { PlayServices } from '../services.ts';

/**
 * Said on the quiet pages only, never in the middle of a scene: a newer version waits to be put in place. Once another
 * window did it, this one must reload to find its parts again.
 */
export const NewVersion = ({ services }: { services: PlayServices }) => {
  const version = services.version.value;
  if (version === 'current') return null;
  const isReady = version === 'ready';
  return (
    <div class="notice">
      <p>{say(isReady ? 'app.version.ready' : 'app.version.replaced')}</p>
      <button type="button" class="button" onClick={() => (isReady ? services.update() : location.reload())}>
        {say(isReady ? 'app.version.update' : 'app.version.reload')}
      </button>
    </div>
  );
};

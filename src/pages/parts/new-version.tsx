import { say } from '../../messages/say.ts';
import type { PlayServices } from '../services.ts';

type Props = { services: PlayServices; during?: 'session' };

/**
 * Asked on the quiet pages only, never during a session: a newer version waits to be put in place. Once another window
 * did it, this one must reload to find its parts again, and is told so wherever it is.
 */
export const NewVersion = ({ services, during }: Props) => {
  const version = services.version.value;
  if (version === 'current' || (during === 'session' && version === 'ready')) return null;
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

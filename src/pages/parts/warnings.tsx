import { say } from '../../messages/say.ts';
import type { PlayServices } from '../services.ts';
import { useHeldFocus } from './held-focus.ts';
import { Icon } from './icon.tsx';

/** What the player must know about his takes (storage refused, something set aside…), until he has read it. */
export const Warnings = ({ services }: { services: PlayServices }) => {
  const warnings = services.warnings.value;
  useHeldFocus(warnings.length > 0 ? '.warning button' : 'h1');
  return (
    <>
      {warnings.map(({ code, args }) => (
        <div key={code} class="notice warning">
          <p>{say(code, args)}</p>
          <button
            type="button"
            class="button quiet"
            aria-label={say('app.dismiss')}
            onClick={() => services.dismiss(code)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </>
  );
};

import { say } from '../../messages/say.ts';
import type { Services } from '../services.ts';
import { Icon } from './icon.tsx';

/** What the player must know about his takes (storage refused, something set aside…), until he has read it. */
export const Warnings = ({ services }: { services: Services }) => (
  <>
    {services.warnings.value.map(({ code, args }) => (
      <div key={code} class="notice">
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

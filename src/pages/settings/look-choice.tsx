import { LOOKS } from '../../lexicon/settings.ts';
import { say } from '../../messages/say.ts';
import type { PlayServices } from '../services.ts';

/** Light, dark or stronger contrast: as the device asks, unless told here. Worn at once. */
export const LookChoice = ({ services }: { services: PlayServices }) => (
  <fieldset class="card">
    <legend>{say('settings.look')}</legend>
    {LOOKS.map((look) => (
      <label class="option" key={look}>
        <input
          type="radio"
          name="look"
          checked={services.settings.value.look === look}
          onChange={() => services.change({ look })}
        />
        <span>{say(`settings.look.${look}`)}</span>
        {look === 'contrast' && <span class="option-sub">{say('settings.look.contrast.sub')}</span>}
      </label>
    ))}
  </fieldset>
);

import { signal } from '@preact/signals';
import type { Refusal } from '../lexicon/session.ts';
import type { Loudspeaker } from '../pages/services.ts';
import type { Sound } from '../sound/sound.ts';

/** The one toggle of the sound. `enable` is called from the click itself: browsers forget a click that waits. */
export const makeLoudspeaker = (sound: Sound, warn: (why: Refusal) => void): Loudspeaker => {
  const on = signal(false);
  return {
    on,
    async toggle() {
      if (on.value) {
        sound.disable();
        on.value = false;
        return;
      }
      try {
        await sound.enable();
        on.value = true;
      } catch {
        warn({ code: 'scene.sound.none' });
      }
    },
  };
};

import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { labelOfKey } from '../forum/bindings.ts';
import type { PlayServices } from '../services.ts';

/** Keys that browsers and screen readers need for themselves. */
const TAKEN = ['Tab', 'Escape', 'ShiftLeft', 'ShiftRight', 'ControlLeft', 'ControlRight'];
const MODIFIERS = ['AltLeft', 'AltRight', 'MetaLeft', 'MetaRight', 'CapsLock', 'NumLock', 'ScrollLock'];

/** « Touche pour "Stop !" »: the next key pressed is the one, so that a pedal only has to be pressed. Escape gives up. */
export const StopKey = ({ services }: { services: PlayServices }) => {
  const { stopKey } = services.settings.value;
  const [waits, setWaits] = useState(false);
  // At once: the key may come before the page is painted.
  useLayoutEffect(() => {
    if (!waits) return;
    const onKey = (event: KeyboardEvent) => {
      if (MODIFIERS.includes(event.code)) return;
      if (event.code && !TAKEN.includes(event.code)) services.change({ stopKey: event.code });
      event.preventDefault();
      setWaits(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [waits]);
  return (
    <div class="stop-key">
      <p id="stop-key">{say('settings.stop-key')}</p>
      <p class="stop-key-sub">{say('settings.stop-key.sub')}</p>
      <button type="button" class="button" aria-describedby="stop-key" onClick={() => setWaits(!waits)}>
        {waits ? say('settings.stop-key.press') : say('settings.stop-key.change')}
      </button>
      <p role="status">
        <strong>{say('settings.stop-key.now', { key: labelOfKey(stopKey) })}</strong>
      </p>
    </div>
  );
};

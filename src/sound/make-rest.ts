/** How long the context stays awake for nothing. */
const LINGER = 1500;

/**
 * When the audio hardware sleeps: a moment after the last sound, and as long as everything is frozen (a paused session,
 * sound turned off). Suspending the context freezes every sound to the sample, fades included.
 */
export function makeRest(context: AudioContext, busy: () => boolean) {
  let frozen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sleep = () => void context.suspend().catch(() => undefined);
  const wake = () => void context.resume().catch(() => undefined);
  return {
    /** A sound ended: sleep if it was the last. */
    soon: () => {
      if (frozen) return;
      clearTimeout(timer);
      timer = setTimeout(() => busy() || sleep(), LINGER);
    },
    /** A sound is about to start. */
    notNow: () => {
      clearTimeout(timer);
      if (!frozen) wake();
    },
    freeze: () => {
      frozen = true;
      clearTimeout(timer);
      sleep();
    },
    thaw: () => {
      frozen = false;
      wake();
    },
  };
}

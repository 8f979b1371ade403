let shared: AudioContext | undefined;

/**
 * The one audio context of the page, made and woken inside a click. Without a click under way (a setting kept from
 * another day), it waits for the next one: the keyboard's Tab is a gesture for browsers too, and must not make noise.
 */
export async function contextFromClick(): Promise<AudioContext> {
  if (navigator.userActivation?.isActive === false) await nextClick();
  if (shared === undefined || shared.state === 'closed') shared = new AudioContext();
  // Not awaited: in a browser that refuses, this promise never ends, and the next click asks again.
  shared.resume().catch(() => undefined);
  if (shared.state !== 'running') insist(shared);
  return shared;
}

const nextClick = (): Promise<void> =>
  new Promise((resolve) => {
    document.addEventListener('click', () => resolve(), { once: true, capture: true });
  });

/** A browser may still refuse the first click, as Safari does after a call: the next ones ask again. */
function insist(context: AudioContext): void {
  const ask = () => {
    if (context.state !== 'running') context.resume().catch(() => undefined);
  };
  document.addEventListener('click', ask, { capture: true });
  context.addEventListener('statechange', () => {
    if (context.state === 'running') document.removeEventListener('click', ask, { capture: true });
  });
}

/** What the page may know of its own version: the one that runs, a newer one ready beside it, or already replaced. */
export type Version = 'current' | 'ready' | 'replaced';

/** Puts the version that is ready in place of this one, and reloads; other windows run the old one until they do. */
export type Update = () => void;

/** The first page has its own files to fetch before days without network are thought of. */
const FIRST_PAGE_FIRST = 3000;

/**
 * Keeps the app on this machine for days without network, and watches for newer versions. Does nothing where the
 * browser cannot (a file opened from the disk, plain http on a network).
 *
 * @param tell hears `ready` with what accepts it, or `replaced` when another window accepted
 */
export function keepOffline(tell: (version: Version, update?: Update) => void): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const wasControlled = serviceWorker.controller !== null;
  let accepted = false;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first visit is taken in charge too: it runs the version that was just kept.
    if (accepted) location.reload();
    else if (wasControlled) tell('replaced');
  });

  const register = async () => {
    const registration = await serviceWorker.register('offline.js', { updateViaCache: 'none' });
    const offer = () => {
      const { waiting } = registration;
      if (!waiting || !serviceWorker.controller) return;
      tell('ready', () => {
        accepted = true;
        waiting.postMessage('update');
      });
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
  };
  // Refused by the browser or by the host: the app works as long as there is a network.
  addEventListener('load', () => setTimeout(() => register().catch(() => undefined), FIRST_PAGE_FIRST));
}

/** What may change around a canvas that sleeps. */
export type Changes = {
  /** The page is seen again, the screen has another resolution, or WebGL is back: what is on the canvas must be drawn anew. */
  onStale: () => void;
  /** WebGL has been lost for five seconds. */
  onLost: () => void;
};

const LOST_FOR_GOOD = 5000;

/** Watches the page, the screen and the canvas; returns how to stop. */
export function watch(canvas: HTMLCanvasElement, { onStale, onLost }: Changes): () => void {
  const off = new AbortController();
  const { signal } = off;
  let lost: ReturnType<typeof setTimeout> | undefined;

  const watchResolution = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const changed = () => {
      onStale();
      watchResolution();
    };
    query.addEventListener('change', changed, { once: true, signal });
  };

  watchResolution();
  document.addEventListener('visibilitychange', () => document.hidden || onStale(), { signal });
  canvas.addEventListener('webglcontextlost', () => (lost = setTimeout(onLost, LOST_FOR_GOOD)), { signal });
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      clearTimeout(lost);
      onStale();
    },
    { signal },
  );
  return () => {
    clearTimeout(lost);
    off.abort();
  };
}

/**
 * The one stage of the application. It opens at once with a still picture, hands over to Phaser as soon as that has been fetched and
 * has drawn, and comes back to the still picture where WebGL is missing or was lost.
 *
 * @example
 * const stage = mountStage(host, { motion: 'full', art: findArt() });
 * stage.show(picture.stage);
 */
import type { StagePicture } from '../lexicon/picture.ts';
import type { Art } from './art/catalogue.ts';
import type { Motion, Stage } from './port.ts';
import { openStillStage } from './still/open-still-stage.ts';

export type MountStage = { motion: Motion; art: Art };

/** Text and choices come first: Phaser is fetched when the page has nothing else to do. */
const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
};

/** Mounts the stage in a host that has a size; it fills the host and follows it. */
export function mountStage(host: HTMLElement, options: MountStage): Stage {
  let stage = openStillStage(host, options);
  let picture: StagePicture | undefined;
  let state: 'waiting' | 'opening' | 'open' | 'gone' = 'waiting';
  let asleep = false;

  /** Puts another stage in the place of this one, with the same picture. */
  const replace = (next: Stage) => {
    stage.dispose();
    stage = next;
    if (picture) stage.show(picture);
    if (asleep) stage.sleep();
  };

  const fallBack = () => {
    host.dataset.stage = 'still';
    replace(openStillStage(host, options));
  };

  const openPhaser = async (first: StagePicture) => {
    try {
      const { openStage } = await import('./phaser/open-stage.ts');
      if (state === 'gone') return;
      const next = await openStage(host, { ...options, first, onLost: fallBack });
      if (isGone()) {
        next.dispose();
        return;
      }
      state = 'open';
      host.dataset.stage = 'phaser';
      replace(next);
    } catch {
      // No WebGL here, or Phaser could not be fetched: the still stage stays. It lacks nothing but movement.
      state = 'open';
    }
  };
  const isGone = () => state === 'gone';

  host.setAttribute('aria-hidden', 'true');
  host.dataset.stage = 'still';
  host.style.position ||= 'relative';
  host.style.overflow = 'hidden';
  const watcher = new ResizeObserver(() => stage.resize());
  watcher.observe(host);

  return {
    show(next) {
      picture = next;
      stage.show(next);
      if (state !== 'waiting') return;
      state = 'opening';
      whenIdle(() => void openPhaser(picture ?? next));
    },
    sleep() {
      asleep = true;
      stage.sleep();
    },
    wake() {
      asleep = false;
      stage.wake();
    },
    resize: () => stage.resize(),
    dispose() {
      state = 'gone';
      watcher.disconnect();
      stage.dispose();
    },
  };
}

import type { StagePicture } from '../lexicon/picture.ts';
import type { MountedStage } from '../pages/services.ts';
import type { Art } from '../stage/art/catalogue.ts';

let art: Art | undefined;

/**
 * Puts the stage up when its code has come: the words of a scene never wait for it, and do without it if it cannot be
 * had.
 */
export const mountLate = (host: HTMLElement, first: StagePicture): MountedStage => {
  let picture = first;
  let stage: MountedStage | undefined;
  let isGone = false;

  const mount = async () => {
    const [{ mountStage }, { findArt }] = await Promise.all([
      import('../stage/stage.ts'),
      import('../stage/art/find-art.ts'),
    ]);
    if (isGone) return;
    art ??= findArt();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stage = mountStage(host, { motion: still ? 'reduced' : 'full', art });
    stage.show(picture);
  };
  mount().catch(() => undefined);

  return {
    show(next) {
      picture = next;
      stage?.show(next);
    },
    dispose() {
      isGone = true;
      stage?.dispose();
    },
  };
};

import type { StagePicture } from '../lexicon/picture.ts';
import type { MountedStage } from '../pages/services.ts';
import type { Art } from '../stage/art/catalogue.ts';

let art: Art | undefined;

type OpenArt = (art: Art) => Promise<(host: HTMLElement) => MountedStage>;

/**
 * Puts the stage up when its code has come: the words of a scene never wait for it, and do without it if it cannot be
 * had.
 */
export const mountLate = (host: HTMLElement, first: StagePicture): MountedStage =>
  mountWhenCome(host, first, async (found) => {
    const { mountStage } = await import('../stage/stage.ts');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return (here) => mountStage(here, { motion: still ? 'reduced' : 'full', art: found });
  });

/** A stage of still pictures, which asks nothing of the machine. */
export const mountStillLate = (host: HTMLElement, first: StagePicture): MountedStage =>
  mountWhenCome(host, first, async (found) => {
    const { openStillStage } = await import('../stage/still/open-still-stage.ts');
    return (here) => openStillStage(here, { art: found });
  });

const mountWhenCome = (host: HTMLElement, first: StagePicture, open: OpenArt): MountedStage => {
  let picture = first;
  let stage: MountedStage | undefined;
  let isGone = false;

  const mount = async () => {
    const { findArt } = await import('../stage/art/find-art.ts');
    art ??= findArt();
    const opened = await open(art);
    if (isGone) return;
    stage = opened(host);
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

import type { OwnScene } from '../lexicon/own-scene.ts';
import type { Ms, Refusal } from '../lexicon/session.ts';

/** The scenes of one's own on this machine, or of this page only when nothing may be kept. */
export interface OwnScenes {
  /** Why nothing is kept after this page; undefined when scenes are kept. */
  unkept?: Refusal;
  /** The latest first. */
  list(): Promise<OwnScene[]>;
  read(id: string): Promise<OwnScene | undefined>;
  /**
   * Writes a version over the one whose `updatedAt` is `over`; a new scene is written over nothing. `behind`: another
   * window wrote or erased it since, and nothing was done.
   */
  write(scene: OwnScene, over: Ms | undefined): Promise<'ok' | 'behind'>;
  erase(id: string): Promise<void>;
  /** Rings when another window, or another part of this page, wrote or erased a scene. Returns what stops it. */
  onBell(ring: () => void): () => void;
}

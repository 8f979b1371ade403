import type { StagePicture } from '../lexicon/picture.ts';

/** `reduced` follows `prefers-reduced-motion`: the same pictures, cuts only. */
export type Motion = 'full' | 'reduced';

/**
 * What draws the picture. It is decoration: it knows no rule, says no word and is hidden from assistive technology.
 * Showing the same picture twice draws the same thing; nothing moves for ever.
 */
export interface Stage {
  /** Draws this instant; whatever was still moving towards the last one ends. */
  show(picture: StagePicture): void;
  /** The page is left or covered: nothing is drawn any more. */
  sleep(): void;
  wake(): void;
  /** The host changed its size. The mounted stage also watches by itself. */
  resize(): void;
  dispose(): void;
}

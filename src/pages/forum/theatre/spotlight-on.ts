import type { ForumPicture } from '../../../forum/picture.ts';
import { PROTAGONIST } from '../../../lexicon/scenario.ts';
import { newcomerIn } from './newcomer.ts';

/** Where the beam falls, and how dark the rest is: `dim` while a scene plays, `night` once it was stopped. */
export type Spotlight = { side: 'left' | 'right'; rest: 'dim' | 'night' };

/**
 * The beam goes to whoever has the floor: who speaks, whoever comes in, or the place that waits for someone. Undefined:
 * the whole stage is lit.
 */
export function spotlightOn(picture: ForumPicture): Spotlight | undefined {
  const { screen, scene, mode, halt } = picture;
  if (screen.type === 'curtain' || scene.status === 'ringing') return undefined;
  const newcomer = newcomerIn(picture);
  if (newcomer) return { side: newcomer.side, rest: 'night' };
  const adviser = sideOf(picture, PROTAGONIST);
  if (halt) return halt === 'end' || !adviser ? undefined : { side: adviser, rest: 'night' };
  const speaker = sideOf(picture, scene.stage.speaking);
  if (mode === 'stopped') return { side: speaker ?? adviser ?? 'right', rest: 'night' };
  return speaker && { side: speaker, rest: 'dim' };
}

const sideOf = ({ scene }: ForumPicture, role: string | undefined): Spotlight['side'] | undefined =>
  scene.stage.figures.find((figure) => figure.role === role)?.side;

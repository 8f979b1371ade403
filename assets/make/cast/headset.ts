/** A telephone headset: band over the hair, ear cushion, microphone at the chin. Drawn in the frame of a hairdo. */

import { outlined, stroked } from '../draw/svg.ts';
import { palette } from '../palette.ts';
import { headAt } from './frame.ts';

export interface HeadsetFit {
  /** Middle of the ear cushion. */
  readonly ear: readonly [x: number, y: number];
  /** The band, from the ear over the hair. */
  readonly band: string;
  /** The arm of the microphone, from the ear. */
  readonly arm: string;
  readonly tip: readonly [x: number, y: number];
  readonly cloth?: string;
}

/** The headset as drawn above a head. */
export function headset({
  ear: [x, y],
  band,
  arm,
  tip: [tx, ty],
  cloth = palette.paper,
}: HeadsetFit): string {
  const parts = [
    stroked(band, palette.ink, 30),
    stroked(band, cloth, 11),
    stroked(arm, palette.ink, 11),
    `<ellipse cx="${tx}" cy="${ty}" rx="20" ry="14" fill="${palette.ink}"/>`,
    `<rect x="${x - 33}" y="${y - 48}" width="66" height="96" rx="30" fill="${cloth}" stroke="${palette.ink}" stroke-width="12"/>`,
    outlined(`M${x - 10} ${y - 19}v38`, 'none', palette.ink, 9),
  ];
  return `<g transform="translate(${headAt.hair.join(' ')})">${parts.join('')}</g>`;
}

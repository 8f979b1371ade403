/** Safety glasses pushed up on the hair. Drawn in the frame of a hairdo. */

import { outlined, stroked } from '../draw/svg.ts';
import { palette } from '../palette.ts';
import { headAt } from './frame.ts';

export function safetyGlasses(lens: string = '#f3dc94', arm: string = palette.tealDark): string {
  const parts = [
    stroked('M200 140C160 156 130 190 112 246', palette.ink, 30),
    stroked('M200 140C160 156 130 190 112 246', arm, 10),
    outlined(
      'M188 160C180 124 204 102 250 96C306 89 362 96 404 120C413 140 410 160 396 172C372 162 344 160 330 176C316 160 228 154 188 160Z',
      lens,
      palette.ink,
      12,
    ),
    stroked('M214 138C220 125 236 119 260 116M346 118C360 120 371 125 380 131', palette.card, 10),
  ];
  return `<g transform="translate(${headAt.hair.join(' ')})">${parts.join('')}</g>`;
}

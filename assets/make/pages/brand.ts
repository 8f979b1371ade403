/** The mark of Réplique: a speech bubble with « » in it, the icon of the site, and that of the installed app. */

import { svgFile } from '../draw/svg.ts';
import { palette } from '../palette.ts';

const bubble =
  'M5 2.5h36.5c2 0 3.5 1.5 3.5 3.6v24c0 2-1.4 3.4-3.4 3.4H17L8.5 42l.6-8.5H5.4c-2 0-3.4-1.4-3.4-3.4V5.9c0-2 1.2-3.4 3-3.4Z';
const chevrons =
  'M13.5 12.5 8 18l5.5 5.5M20.5 12.5 15 18l5.5 5.5M26.5 12.5 32 18l-5.5 5.5M33.5 12.5 39 18l-5.5 5.5';

const mark = (ground: string, sign: string): string =>
  `<path fill="${ground}" d="${bubble}"/><path fill="none" stroke="${sign}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" d="${chevrons}"/>`;

export const brandMark = (): string => svgFile([0, 0, 47, 44], mark(palette.curtain, palette.paper));

/** The same filling a square: it must hold at 16 pixels. */
export const favicon = (): string =>
  svgFile(
    [0, 0, 48, 48],
    `<path fill="${palette.curtain}" d="M5 3h38a4 4 0 0 1 4 4v26a4 4 0 0 1-4 4H20L9 47l1-10H5a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z"/><path fill="none" stroke="${palette.paper}" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round" d="m12 13-6 7 6 7M21 13l-6 7 6 7M27 13l6 7-6 7M36 13l6 7-6 7"/>`,
  );

/** The mark on a ground that fills the square to its edges; the mark is `share` of it wide. */
export const tile = (share: number): string => {
  const scale = (100 * share) / 47;
  const [x, y] = [50 - 23.5 * scale, 50 - 22.25 * scale];
  return svgFile(
    [0, 0, 100, 100],
    `<rect width="100" height="100" fill="${palette.curtain}"/><g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})">${mark(palette.paper, palette.curtain)}</g>`,
  );
};

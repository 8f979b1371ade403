/**
 * The pelmet over every page: two scallops of curtain, tileable sideways (`background: url(pelmet.svg) repeat-x`).
 */

import { svgFile } from '../draw/svg.ts';
import { palette } from '../palette.ts';

const scallop = 54;
const tall = 34;

function scallops(): string {
  const parts = [`<path fill="${palette.curtain}" d="M0 0H${scallop * 2}V18H0Z"/>`];
  const band = tall * 0.3;
  const hem = tall * 0.62;
  for (let i = -1; i < 3; i++) {
    const x = i * scallop;
    const curve = (y: number, belly: number) => `M${x} ${y}q${scallop / 2} ${belly} ${scallop} 0`;
    parts.push(`<path fill="${palette.curtain}" d="${curve(hem, 19)}V${band}H${x}Z"/>`);
    parts.push(`<path fill="${palette.fold}" d="M${x} ${band}V${hem}q8 8 16 8.5q-6-11-4-19.5Z"/>`);
    parts.push(
      `<path fill="none" stroke="${palette.ink}" stroke-width="2" d="${curve(hem - 1.5, 17)}"/><path fill="none" stroke="${palette.ink}" stroke-width="2.4" d="${curve(hem + 1.5, 21.5)}"/>`,
    );
  }
  parts.push(
    `<path fill="${palette.fold}" d="M0 0H${scallop * 2}V${band}H0Z"/><path stroke="${palette.ink}" stroke-width="2.6" d="M0 ${band}H${scallop * 2}"/>`,
  );
  return parts.join('');
}

const frame = [0, 0, scallop * 2, tall] as const;
const size = ` width="${scallop * 2}" height="${tall}"`;

export const pelmet = (): string => svgFile(frame, scallops(), size);

/** Small mouths, in the frame of a face: for the faces that come without one, and where the source shouts more than we want. */
import { outlined, stroked } from '../draw/svg.ts';
import { palette } from '../palette.ts';

const cave = '#7e2a33';
const line = (d: string): string => stroked(d, palette.ink, 12);

export const smallMouth = {
  flat: line('M112 212q30 3 54-4'),
  soft: line('M110 203q30 24 58 0'),
  firm: line('M112 214l54-6'),
  aside: line('M128 214q20-9 42-6'),
  smirk: line('M112 212C132 221 154 213 170 194'),
  worried: line('M106 216c12-14 24-12 34-5s20 6 32-6'),
  round: outlined('M128 208c0-22 40-24 41-1c0 26-40 28-41 1Z', cave, palette.ink, 11),
  speak:
    outlined('M100 196C122 204 154 200 178 188C182 232 116 246 100 196Z', cave, palette.ink, 11) +
    `<path fill="${palette.card}" d="M110 203C130 208 152 204 171 197C168 213 124 220 110 203Z"/>`,
} as const;

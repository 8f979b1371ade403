/** A broad moustache and the mouths under it, in the frame of a face. The mouths of the faces would hide behind the hair. */
import { outlined, stroked } from '../draw/svg.ts';
import { palette } from '../palette.ts';

const cave = '#8c2f34';
const line = (d: string): string => stroked(d, palette.ink, 12);
const open = (d: string, white: string): string =>
  `${outlined(d, cave, palette.ink, 11)}<path fill="${palette.card}" d="${white}"/>`;

const mouths = {
  calm: line('M134 238q28 22 58-2'),
  flat: line('M138 245q26 2 50-5'),
  smile: open(
    'M122 228C150 238 180 236 206 224C208 272 136 280 122 228Z',
    'M134 236C156 243 180 241 198 234C196 250 148 256 134 236Z',
  ),
  cheeky: line('M140 250C166 256 192 246 204 226'),
  scowl: line('M130 264C144 236 182 234 198 258'),
  shout: open(
    'M126 234C150 226 184 224 206 236C212 286 122 290 126 234Z',
    'M136 238C156 232 182 231 198 239C192 250 144 252 136 238Z',
  ),
  tight: line('M136 248l56-5'),
  aside: line('M156 250q20-9 40-7'),
  droop: line('M134 256q28-16 58-3'),
  sad: line('M136 264C148 240 180 238 194 256'),
  worried: line('M132 252c12-14 24-10 33-3s20 4 30-8'),
  speak: open(
    'M128 232C150 240 182 238 200 228C202 264 136 270 128 232Z',
    'M138 239C156 244 180 242 193 236C188 248 148 250 138 239Z',
  ),
  smirk: line('M138 244C164 252 190 246 206 230'),
  round: outlined('M142 254c0-24 44-26 45-1c0 28-44 30-45 1Z', cave, palette.ink, 11),
  firm: line('M138 246q28 8 54-6'),
} as const;
export type MoustacheMouth = keyof typeof mouths;

const whiskers =
  'M164 190C138 172 100 184 76 218C68 234 80 244 96 238C122 228 146 232 166 216C186 230 206 228 230 236C246 240 252 226 244 212C224 180 190 172 164 190Z';

export const moustached = (mouth: MoustacheMouth, hair: string): string =>
  mouths[mouth] +
  outlined(whiskers, hair, palette.ink, 11) +
  stroked('M104 216q12-10 26-12M198 206q14 2 22 12', palette.ink, 6);

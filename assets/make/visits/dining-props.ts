/** What stands in the room of a small restaurant. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { streetWindow } from '../sets/window.ts';

const { wood, woodDark, card, curtain, straw, leaf, ink, brick, agency } = palette;

/** A chair put up on a table, legs in the air, its back hanging on one side; (x, y) is the edge of the table it hangs from. */
function chairUp(h: Hand, x: number, y: number, to: 1 | -1): void {
  const cane = mix(wood, '#ffffff', 0.12);
  h.at(x, y, (q) => {
    for (const [from, top] of [
      [6, 0],
      [50, 56],
    ] as const)
      q.line(to * from, -8, to * top, -74, { width: 7 }).line(to * from, -8, to * top, -74, {
        width: 2.8,
        ink: cane,
      });
    q.line(to * 4, -46, to * 54, -46, { width: 5 }).line(to * 4, -46, to * 54, -46, {
      width: 1.8,
      ink: cane,
    });
    q.path(`M${to * -2} -9H${to * 58}V1H${to * -2}Z`, wood);
    q.path(
      `M${to * -4} 0C${to * -14} 30 ${to * -12} 52 ${to * -6} 70H${to * -18}C${to * -26} 48 ${to * -24} 22 ${to * -14} -2Z`,
      cane,
    );
    q.line(to * -14, 30, to * -19, 30, { width: 2 });
  });
}

/** A round table with its chairs up. */
export function tableAsleep(h: Hand, x: number, y: number, w = 150, tall = 128): void {
  const c = x + w / 2;
  h.path(
    `M${c - 9} ${y - tall}H${c + 9}V${y - 16}C${c + 12} ${y - 8} ${c + 34} ${y - 6} ${c + 40} ${y}H${c - 40}C${c - 34} ${y - 6} ${c - 12} ${y - 8} ${c - 9} ${y - 16}Z`,
    '#3d4058',
  );
  chairUp(h, x + 14, y - tall, 1);
  chairUp(h, x + w - 14, y - tall, -1);
  h.rect(x, y - tall, w, 13, woodDark, { round: 5 });
}

/** A lamp with its shade, hanging from the ceiling; (x, y) is the middle of its mouth. */
export function hangingLamp(h: Hand, x: number, y: number, colour: string = straw, w = 88): void {
  h.line(x, -10, x, y - 38, { width: 2.6 }).path(
    `M${x - 13} ${y - 40}h26L${x + w / 2} ${y}H${x - w / 2}Z`,
    colour,
  );
  h.raw(
    `<ellipse cx="${x}" cy="${y}" rx="${w * 0.3}" ry="6" fill="#fff3c4" stroke="${ink}" stroke-width="2"/>`,
  );
}

/** A slate for the dishes of the day: lines of chalk, nothing to read; (x, y) is its top left. */
export function slate(h: Hand, x: number, y: number, w = 132, tall = 156): void {
  h.rect(x - 8, y - 8, w + 16, tall + 16, wood).rect(x, y, w, tall, '#38454a');
  const chalk = { width: 3, ink: '#dfe3d8' };
  h.path(`M${x + 30} ${y + 26}q${w / 2 - 30}-16 ${w - 60} 0`, null, chalk);
  for (const [i, part] of [0.5, 0.62, 0.4, 0.56, 0.46].entries()) {
    const at = y + 52 + i * 21;
    h.line(x + 14, at, x + 14 + w * part, at, { ...chalk, width: 2.6 }).line(x + w - 32, at, x + w - 15, at, {
      width: 2.6,
      ink: straw,
    });
  }
}

/** Bottles on a shelf. */
export function bottles(h: Hand, x: number, y: number, colours: readonly string[]): void {
  for (const [i, colour] of colours.entries()) {
    const [at, tall] = [x + i * 30, 62 + ((i * 7) % 12)];
    h.path(
      `M${at} ${y}V${y - tall + 28}C${at} ${y - tall + 16} ${at + 7} ${y - tall + 16} ${at + 7} ${y - tall}H${at + 15}C${at + 15} ${y - tall + 16} ${at + 22} ${y - tall + 16} ${at + 22} ${y - tall + 28}V${y}Z`,
      colour,
    );
    h.rect(at + 2, y - 28, 18, 17, card, { width: 1.4 });
  }
}

/** A swing door with its porthole, the kitchen lit behind. */
export function swingDoor(h: Hand, x: number, y: number, w = 126, tall = 290): void {
  h.rect(x - 12, y - tall - 12, w + 24, tall + 12, woodDark).rect(x, y - tall, w, tall, leaf);
  h.circle(x + w / 2, y - tall + 76, 72, '#f6d79f').circle(x + w / 2, y - tall + 76, 52, null, {
    width: 1.8,
    ink: mix(straw, ink, 0.3),
  });
  h.rect(x + 12, y - 82, w - 24, 66, palette.steel, { width: 2 }).rect(
    x + w - 24,
    y - tall + 138,
    12,
    56,
    palette.steel,
    { width: 2 },
  );
}

/** Coats' pegs, an apron left on one. */
export function pegs(h: Hand, x: number, y: number): void {
  h.rect(x, y, 150, 13, woodDark);
  for (const dx of [20, 58, 96, 132])
    h.line(x + dx, y + 13, x + dx, y + 24, { width: 4 }).circle(x + dx, y + 26, 8, straw, { width: 1.8 });
  h.path(
    `M${x + 46} ${y + 27}C${x + 52} ${y + 18} ${x + 66} ${y + 18} ${x + 72} ${y + 27}L${x + 88} ${y + 120}H${x + 34}Z`,
    card,
    { width: 2.2 },
  );
  h.path(
    `M${x + 96} ${y + 28}C${x + 88} ${y + 60} ${x + 92} ${y + 84} ${x + 104} ${y + 106}C${x + 112} ${y + 84} ${x + 112} ${y + 56} ${x + 98} ${y + 28}Z`,
    curtain,
    { width: 2.2 },
  );
}

/** A window on the street with its half curtain on rings; (x, y) is the top left, `name` the id of its view. */
export function bistroWindow(h: Hand, x: number, y: number, w: number, tall: number, name: string): void {
  streetWindow(h, x, y, w, tall, name);
  const rod = y + tall * 0.5;
  h.path(`M${x + 4} ${rod + 8}H${x + w - 4}V${y + tall - 4}H${x + 4}Z`, card);
  for (let dx = 22; dx < w - 8; dx += 24)
    h.line(x + dx, rod + 10, x + dx - 3, y + tall - 6, { width: 1.6, ink: '#d6cdb8' });
  h.raw(`<path fill="${agency}" d="M${x + 4} ${y + tall - 20}H${x + w - 4}v7H${x + 4}Z"/>`);
  h.line(x - 10, rod + 4, x + w + 10, rod + 4, { width: 4.4, ink: mix(brick, ink, 0.5) });
}

/** A pepper mill, an oil cruet and a folded napkin. */
export function cruet(h: Hand, x: number, y: number): void {
  h.path(
    `M${x} ${y}C${x + 2} ${y - 18} ${x + 8} ${y - 22} ${x + 4} ${y - 36}C${x} ${y - 44} ${x + 4} ${y - 52} ${x + 11} ${y - 54}C${x + 18} ${y - 52} ${x + 22} ${y - 44} ${x + 18} ${y - 36}C${x + 14} ${y - 22} ${x + 20} ${y - 18} ${x + 22} ${y}Z`,
    woodDark,
  );
  h.path(
    `M${x + 34} ${y}V${y - 24}C${x + 34} ${y - 32} ${x + 40} ${y - 32} ${x + 40} ${y - 44}H${x + 50}C${x + 50} ${y - 32} ${x + 56} ${y - 32} ${x + 56} ${y - 24}V${y}Z`,
    '#dfe3b0',
  );
  h.raw(`<path fill="${straw}" d="M${x + 36} ${y - 2}V${y - 16}H${x + 54}V${y - 2}Z"/>`);
}

/** Glasses wiped and turned over. */
export function glasses(h: Hand, x: number, y: number, count = 3): void {
  for (let i = 0; i < count; i++) {
    const at = x + i * 30;
    h.path(
      `M${at} ${y}C${at - 3} ${y - 20} ${at + 6} ${y - 28} ${at + 12} ${y - 28}C${at + 18} ${y - 28} ${at + 27} ${y - 20} ${at + 24} ${y}Z`,
      '#e7f1f1',
      { width: 2.4 },
    );
    h.line(at + 12, y - 28, at + 12, y - 44, { width: 2.4 }).ellipse(at + 12, y - 46, 22, 5, '#e7f1f1', {
      width: 2.2,
    });
  }
}

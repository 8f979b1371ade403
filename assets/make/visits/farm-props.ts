/** What stands in the office of a farm. Props stand on (x, y): bottom left, unless said otherwise. */
import { type Hand, repeatable } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

const { wood, apricot, curtain, leaf, card, straw, ink, woodDark } = palette;

/** A wooden crate, slats in front; full of apricots unless `empty`. */
export function crate(h: Hand, x: number, y: number, w = 128, fill: 'full' | 'empty' = 'full'): void {
  const count = Math.round(w / 20);
  const chance = repeatable(x * 7 + y);
  if (fill === 'full') {
    for (let i = 0; i < count; i++)
      h.circle(
        x + 14 + (i * (w - 28)) / (count - 1),
        y - 50 - chance() * 7,
        27,
        mix(apricot, i % 2 ? '#ffffff' : curtain, 0.12),
        {
          width: 2,
        },
      );
    h.path(`M${x + w * 0.4} ${y - 66}q8-14 24-10q-4 14-24 10Z`, leaf, { width: 1.8 });
  } else h.rect(x + 8, y - 44, w - 16, 20, '#7a4a30', { width: 0 });
  h.rect(x, y - 46, w, 19, '#d9a679').rect(x, y - 23, w, 23, '#c98d5a');
  h.rect(x + 4, y - 50, 12, 50, wood).rect(x + w - 16, y - 50, 12, 50, wood);
}

/** Sheets in a pile that nobody has had time for. */
export function paperPile(h: Hand, x: number, y: number, count = 7, w = 104): void {
  const chance = repeatable(x + count);
  for (let i = 0; i < count; i++)
    h.rect(x + (chance() - 0.5) * 14, y - 7 * (i + 1), w, 7, i % 3 === 1 ? '#f3ead9' : card, { width: 1.6 });
}

/** Opened letters, one on the other, and reading glasses on top. */
export function letters(h: Hand, x: number, y: number): void {
  h.polygon(
    [
      [x, y],
      [x + 20, y - 20],
      [x + 128, y - 16],
      [x + 118, y + 4],
    ],
    card,
  );
  h.polygon(
    [
      [x + 26, y - 4],
      [x + 36, y - 26],
      [x + 146, y - 28],
      [x + 144, y - 6],
    ],
    '#f3ead9',
  );
  h.line(x + 46, y - 20, x + 96, y - 21, { width: 1.6, ink: '#9a97a8' }).line(
    x + 44,
    y - 14,
    x + 112,
    y - 15,
    { width: 1.6, ink: '#9a97a8' },
  );
  h.rect(x + 118, y - 25, 16, 11, curtain, { width: 1.6 });
  h.ellipse(x + 62, y - 30, 26, 15, '#e3eeea', { width: 2.4 }).ellipse(x + 94, y - 31, 26, 15, '#e3eeea', {
    width: 2.4,
  });
  h.line(x + 75, y - 32, x + 81, y - 32, { width: 2.4 }).line(x + 49, y - 31, x + 36, y - 38, { width: 2.4 });
}

/** A straw hat on a nail; (x, y) is the nail. */
export function strawHat(h: Hand, x: number, y: number): void {
  const light = mix(straw, '#ffffff', 0.35);
  h.ellipse(x, y + 40, 104, 92, light).ellipse(x, y + 36, 56, 50, straw, { width: 2 });
  h.path(`M${x - 27} ${y + 42}C${x - 16} ${y + 58} ${x + 16} ${y + 58} ${x + 27} ${y + 42}`, null, {
    width: 8,
    ink: palette.terra,
  });
  h.circle(x, y - 2, 7, ink, { width: 0 });
}

/** A door leaf of planks, open against the wall: two rails and a brace; (x, y) is its top left. */
export function plankDoor(h: Hand, x: number, y: number, w: number, tall: number, colour: string): void {
  const dark = mix(colour, ink, 0.3);
  h.rect(x, y, w, tall, colour);
  for (let dx = w / 4; dx < w - 4; dx += w / 4)
    h.line(x + dx, y + 4, x + dx, y + tall, { width: 1.8, ink: dark });
  h.polygon(
    [
      [x + 8, y + tall * 0.66],
      [x + w - 26, y + tall * 0.26],
      [x + w - 8, y + tall * 0.26],
      [x + 26, y + tall * 0.66],
    ],
    mix(colour, ink, 0.12),
    { width: 2 },
  );
  for (const dy of [0.16, 0.64]) h.rect(x, y + tall * dy, w, 26, mix(colour, ink, 0.12), { width: 2.2 });
  h.circle(x + w - 16, y + tall * 0.5, 12, woodDark, { width: 2 });
}

/** A cup of coffee on its saucer. */
export function cup(h: Hand, x: number, y: number, colour: string = card): void {
  h.path(
    `M${x - 12} ${y - 6}H${x + 52}C${x + 48} ${y + 1} ${x + 40} ${y + 2} ${x + 34} ${y + 2}H${x + 6}C${x} ${y + 2} ${x - 8} ${y + 1} ${x - 12} ${y - 6}Z`,
    card,
    { width: 2.4 },
  );
  h.path(`M${x + 36} ${y - 28}c16-2 16 18-2 16`, null, { width: 4 });
  h.path(
    `M${x} ${y - 34}H${x + 40}C${x + 40} ${y - 14} ${x + 32} ${y - 6} ${x + 28} ${y - 6}H${x + 12}C${x + 8} ${y - 6} ${x} ${y - 14} ${x} ${y - 34}Z`,
    colour,
  );
}

/**
 * The kitchen of a small restaurant: hood and stove on the left, order tickets, pans, shelf; the counter in front. The figure stands
 * between stove and shelf; both ends go on far enough for a wide stage.
 */
import { Hand, repeatable } from '../draw/hand.ts';
import { palette } from '../palette.ts';
import { bell, board, garlic, jar, ladle, pan, plates, pot, steam, ticket, whisk } from './kitchen-props.ts';
import type { SetDrawing } from './set.ts';
import { clock, shelf } from './wall-props.ts';

const { kitchen: wall, kitchenDark: joint, brick, steel, steelDark, ink } = palette;
const dark = '#3d4058';

function tiles(b: Hand, width: number, counter: number): void {
  const chance = repeatable(5);
  const left = (row: number) => -40 + (row % 2) * 32;
  for (let y = 150, row = 0; y < counter; y += 34, row++) {
    for (let x = left(row); x < width; x += 64) {
      const luck = chance();
      if (luck > 0.84)
        b.raw(
          `<rect x="${x + 2}" y="${y + 2}" width="60" height="30" fill="${luck > 0.92 ? '#f7d7b8' : '#edbd93'}"/>`,
        );
    }
    b.line(-10, y, width + 10, y, { width: 1.7, ink: joint });
    for (let x = left(row); x < width; x += 64) b.line(x, y, x, y + 34, { width: 1.7, ink: joint });
  }
  b.rect(-6, 138, width + 12, 13, brick, { width: 2 });
}

function stove(b: Hand, x: number, counter: number): void {
  b.polygon(
    [
      [x - 30, -6],
      [x + 150, -6],
      [x + 150, 40],
      [x + 206, 112],
      [x - 60, 112],
      [x - 30, 40],
    ],
    steel,
  );
  b.rect(x - 66, 110, 278, 22, steelDark);
  for (let i = 0; i < 5; i++) b.circle(x - 30 + i * 52, 121, 6, ink, { width: 0 });
  b.line(x + 24, 8, x + 24, 98, { width: 1.8, ink: steelDark }).line(x + 96, 8, x + 96, 98, {
    width: 1.8,
    ink: steelDark,
  });
  b.rect(x - 60, counter - 86, 240, 110, '#5a5f78').rect(x - 66, counter - 94, 252, 12, dark);
  b.rect(x - 36, counter - 66, 192, 70, '#7a3b34', { round: 8, width: 2 });
  b.raw(
    `<rect x="${x - 24}" y="${counter - 54}" width="168" height="60" rx="6" fill="${palette.apricot}" opacity=".55"/>`,
  );
  pot(b, x + 14, counter - 96, 104);
  steam(b, x + 42, counter - 168);
}

/** A tall steel cupboard at the far left. */
function cupboard(b: Hand, counter: number): void {
  b.rect(-30, 70, 118, counter, '#bcc5d1').line(56, 74, 56, counter, { width: 2 });
  b.rect(44, 190, 7, 44, dark, { width: 1.6 }).rect(62, 190, 7, 44, dark, { width: 1.6 });
  jar(b, 6, 66, palette.apricot, 34, 40);
  plates(b, 40, 70, 4, 54);
}

export function drawKitchen(width: number, height: number, counter: number): SetDrawing {
  const b = new Hand(11, 2.4);
  b.raw(`<rect width="${width}" height="${height}" fill="${wall}"/>`);
  tiles(b, width, counter + 30);
  cupboard(b, counter);
  stove(b, 168, counter);
  // Order tickets, utensils, shelf: from behind the figure to the far right.
  b.rect(540, 42, 460, 12, steelDark);
  for (let i = 0; i < 9; i++)
    ticket(
      b,
      552 + i * 46,
      52,
      60 + ((i * 17) % 18),
      i % 3 === 2 ? palette.strawTint : palette.card,
      ((i % 3) - 1) * 2.4,
    );
  b.line(526, 172, 980, 168, { width: 3.4 });
  pan(b, 692, 170, 56, dark);
  ladle(b, 748, 170);
  whisk(b, 786, 170);
  pan(b, 836, 170, 46, brick);
  garlic(b, 886, 170);
  pan(b, 930, 170, 50, dark);
  shelf(b, 630, 338, 300);
  plates(b, 644, 338, 6, 84);
  jar(b, 742, 338, palette.leaf, 38, 48);
  jar(b, 786, 338, palette.straw, 34, 40);
  jar(b, 826, 338, palette.curtain, 36, 50);
  jar(b, 870, 338, palette.leaf, 34, 38);
  clock(b, 446, 88, 54);

  const f = new Hand(71, 3.2);
  f.rect(-10, counter, width + 20, 22, '#fff3dc');
  f.raw(
    `<path d="M0 ${counter + 22}H${width}V${height}H0Z" fill="#a9573f"/><path d="M0 ${counter + 22}H${width}v11H0Z" fill="#843f30"/>`,
  );
  f.line(-10, counter + 22, width + 10, counter + 22);
  for (let x = 20; x < width; x += 86) f.line(x, counter + 36, x, height + 20, { width: 2, ink: '#843f30' });
  const p = new Hand(5, 3);
  board(p, 36, counter + 14);
  plates(p, 186, counter + 12, 7, 104);
  bell(p, 318, counter + 14);
  plates(p, 840, counter + 12, 3, 92);
  return { back: b.toString(), front: f.toString() + p.toString() };
}

/** The door « Écrire une scène »: somebody under a lamp, a page with a red line in it, cards on the wall. */
import { figure } from '../cast/index.ts';
import type { Person } from '../cast/people/person.ts';
import { Hand } from '../draw/hand.ts';
import { mix, palette, skins } from '../palette.ts';
import { mug } from '../sets/office-props.ts';
import { shelf } from '../sets/wall-props.ts';
import { doorFile, doorHeight as h, doorWidth as w } from './door.ts';

const { leaf, brick, teal, curtain, straw, card, strawTint, woodDark, agency, ink } = palette;
const skin = skins.ambre;
const pullover = curtain;

/** Whoever writes: nobody of the cast. */
const author: Person = {
  name: 'auteure',
  bodies: {
    face: {
      bust: 'ButtonShirt',
      cloth: pullover,
      skin,
      areas: [],
      lines: ['M466 634L490 668', 'M356 516C370 530 382 532 396 526'],
      neck: { at: [460, 500], shadow: mix(skin, '#5a2f2f', 0.22) },
    },
  },
  heads: { decide: { hair: 'MediumBangsFilled', glasses: 'GlassClubmaster', skin, face: 'Driven' } },
  defaults: { expression: 'decide', posture: 'face' },
  top: 50,
  edge: 872,
  portrait: [215, 60, 400, 400],
};

export function writingDoor(): string {
  const edge = h - 40;
  const b = new Hand(66, 2.4);
  b.raw(
    `<rect width="${w}" height="${h}" fill="#e8d3a2"/><path fill="#fbefcf" d="M256 46L146 ${h}H${w + 30}L312 46Z"/>`,
  );
  shelf(b, -10, 120, 118);
  for (const [x, width, tall, colour] of [
    [8, 20, 54, leaf],
    [30, 17, 62, brick],
    [49, 22, 50, teal],
    [74, 18, 58, straw],
  ] as const)
    b.rect(x, 120 - tall, width, tall, colour);
  b.line(284, -10, 284, 18, { width: 2.6 }).path('M270 18h28l34 40h-96Z', curtain);
  b.raw(`<ellipse cx="284" cy="58" rx="26" ry="7" fill="#fff3c4" stroke="${ink}" stroke-width="2"/>`);
  for (const [x, y, turn, colour] of [
    [226, 92, 3, card],
    [288, 98, -4, strawTint],
    [254, 148, -2, agency],
  ] as const)
    b.at(
      x,
      y,
      (q) => {
        q.rect(0, 0, 46, 44, colour, { width: 1.8 });
        q.line(8, 14, 36, 14, { width: 1.6 })
          .line(8, 23, 30, 23, { width: 1.6 })
          .line(8, 32, 36, 32, { width: 1.6 });
        q.circle(23, 1, 8, curtain, { width: 1.4 });
      },
      { turn },
    );
  // A thread from pin to pin, as replies lead to one another.
  b.path('M249 94Q280 116 311 100Q308 132 277 150', null, { width: 2.2, ink: curtain });
  const writer = figure(author, 'decide', 'face', { x: 140, edge, scale: 0.205 });
  const f = new Hand(67, 2.8);
  f.rect(-6, edge, w + 12, 16, '#dda766');
  f.raw(
    `<path fill="#8c5a3c" d="M0 ${edge + 16}H${w}V${h}H0Z"/><path fill="#6d4430" d="M0 ${edge + 16}H${w}v8H0Z"/>`,
  );
  f.line(-6, edge + 16, w + 6, edge + 16);
  f.at(204, edge - 4, (q) => {
    q.polygon(
      [
        [0, 15],
        [20, -5],
        [132, -5],
        [124, 15],
      ],
      card,
    );
    q.line(32, 0, 104, 0, { width: 2.2, ink: curtain })
      .line(26, 5, 112, 5, { width: 1.6, ink: '#8a87a0' })
      .line(22, 10, 92, 10, { width: 1.6, ink: '#8a87a0' });
    q.line(128, -40, 106, 2, { width: 6 }).line(128, -40, 108, -2, { width: 3, ink: curtain });
  });
  mug(f, 34, edge + 10, teal, 0.72);
  f.at(
    74,
    edge + 12,
    (q) => q.rect(0, -9, 46, 9, woodDark, { width: 2 }).rect(4, -17, 40, 8, leaf, { width: 2 }),
    { scale: 0.9 },
  );
  return doorFile('porte-ecrire', `${b}${writer}${f}`);
}

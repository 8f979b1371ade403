/** The door « Animer un forum »: the red curtain, a scene under the light, the room seen from the back, and a hand that says stop. */
import { figure } from '../cast/index.ts';
import { bertin } from '../cast/people/bertin.ts';
import { conseillereVisite } from '../cast/people/conseillere-visite.ts';
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { fromBehind } from './audience.ts';
import { doorFile, doorHeight as h, doorWidth as w } from './door.ts';
import { drapes } from './drapes.ts';

const { wood, woodDark, night, straw, leaf, teal, brick, agency } = palette;

export function forumDoor(): string {
  const floor = h - 76;
  const table = floor - 14;
  const b = new Hand(44, 2.4);
  b.raw(
    `<rect width="${w}" height="${h}" fill="#232345"/><path fill="#fff3c4" opacity=".9" d="M142-10L74 ${floor}H280L212-10Z"/><path fill="${wood}" d="M0 ${floor}H${w}V${h}H0Z"/><ellipse cx="177" cy="${floor + 14}" rx="124" ry="17" fill="#fff3c4"/>`,
  );
  for (let i = -5; i <= 5; i++) b.line(176 + i * 32, floor, 176 + i * 62, h, { width: 1.6, ink: woodDark });
  b.line(-5, floor, w + 5, floor, { width: 2.4 });
  const employer = figure(bertin, 'colere', 'bras-croises', { x: 128, edge: table, scale: 0.116 });
  const adviser = figure(conseillereVisite, 'ecoute', 'explique-mains', {
    x: 226,
    edge: table,
    scale: 0.116,
    mirrored: true,
  });
  const t = new Hand(46, 2.4);
  t.rect(88, table + 8, 178, 40, brick).rect(82, table, 190, 10, straw);
  for (let x = 112; x < 260; x += 24)
    t.line(x, table + 14, x - 2, table + 44, { width: 1.6, ink: mix(brick, palette.ink, 0.35) });
  const room = new Hand(48, 2.4);
  for (const one of [
    { x: 22, hair: 'scarf', top: teal, skin: 'miel', hairColour: leaf },
    { x: 190, hair: 'short', top: agency, skin: 'rose' },
    { x: 262, hair: 'bald', top: leaf, skin: 'clair', hairColour: '#d8d2c6' },
    { x: 340, hair: 'long', top: brick, skin: 'ambre', hairColour: '#6b3f2a' },
    { x: 98, hair: 'afro', top: straw, skin: 'brun', hand: 'raised' },
  ] as const)
    fromBehind(room, h - 8, one);
  const curtains = drapes(70, -18, -8, floor + 8) + drapes(w - 70, w + 18, -8, floor + 8);
  return doorFile(
    'porte-forum',
    `${b}${employer}${adviser}${t}${curtains}${room}<path fill="${night}" opacity=".18" d="M0 ${h - 46}H${w}V${h}H0Z"/>`,
  );
}

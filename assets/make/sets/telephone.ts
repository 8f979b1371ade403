/** The employer's telephone on its stand: ringing, and live. Alone in its file, the stage moves it. */
import { Hand } from '../draw/hand.ts';
import { palette } from '../palette.ts';

/** Frame of both states; the phone stands on the bottom edge at x = 0. */
export const telephoneFrame = [-44, -126, 158, 138] as const;

function phone(h: Hand, screen: string, turn: number, display: (h: Hand) => void): void {
  h.polygon(
    [
      [30, -4],
      [66, 0],
      [46, -56],
    ],
    '#8f9bb3',
  );
  h.at(
    0,
    0,
    (q) => {
      q.rect(-4, -104, 56, 104, '#22224a', { round: 9, width: 3 });
      q.rect(2, -95, 44, 84, screen, { round: 4, width: 1.4 });
      display(q);
    },
    { turn },
  );
}

/** In a call: the face of the other, her voice, the red key. */
export function liveTelephone(): string {
  const h = new Hand(21, 3);
  phone(h, '#dff0ee', 9, (q) => {
    q.circle(24, -70, 22, palette.agencyDark, { width: 1.8 }).path('M13-62c4-8 18-8 22 0', null, {
      width: 1.8,
    });
    for (const [i, tall] of [8, 16, 10, 18, 7].entries())
      q.line(10 + i * 7, -42 - tall / 2, 10 + i * 7, -42 + tall / 2, { width: 2.6, ink: palette.leafText });
    q.circle(24, -22, 13, palette.curtain, { width: 1.6 });
  });
  return h.toString();
}

/** Ringing: lit screen, the green key and the red one, arcs on both sides. */
export function ringingTelephone(): string {
  const h = new Hand(22, 3);
  for (const d of [
    'M-16-92c-7 12-8 34-4 48',
    'M-27-98c-9 16-10 44-4 62',
    'M82-84c5 14 4 34-2 46',
    'M94-90c8 18 7 46-2 60',
  ]) {
    h.raw(`<path d="${d}" fill="none" stroke="${palette.ink}" stroke-width="4" stroke-linecap="round"/>`);
  }
  phone(h, palette.strawTint, 5, (q) => {
    q.circle(24, -66, 28, palette.straw, { width: 1.8 })
      .path('M11-57c5-9 21-9 26 0', null, { width: 1.8 })
      .circle(24, -72, 8, palette.card, { width: 1.6 });
    for (const x of [14, 24, 34]) q.circle(x, -42, 4, palette.ink, { width: 0 });
    q.circle(13, -24, 14, palette.curtain, { width: 1.6 }).circle(35, -24, 14, palette.leaf, { width: 1.6 });
  });
  return h.toString();
}

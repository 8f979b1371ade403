/** A window on a quiet street: a house with blue-green shutters, a plane tree, a hill. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

export function streetWindow(h: Hand, x: number, y: number, w: number, tall: number, name: string): void {
  const px = (share: number) => Math.round((x + w * share) * 10) / 10;
  const py = (share: number) => Math.round((y + tall * share) * 10) / 10;
  const p = (a: number, b: number) => `${px(a)} ${py(b)}`;
  const { leaf, brick } = palette;
  h.raw(
    `<clipPath id="${name}"><rect x="${x}" y="${y}" width="${w}" height="${tall}"/></clipPath><g clip-path="url(#${name})">`,
  );
  h.rect(x, y, w, tall, '#e9f3f4', { width: 0 });
  h.path(
    `M${p(-0.03, 0.62)}C${p(0.3, 0.5)} ${p(0.6, 0.6)} ${p(1.03, 0.54)}L${p(1.03, 1)}L${p(-0.03, 1)}Z`,
    '#cbd9c4',
    { width: 1.4, ink: '#9db59f' },
  );
  h.rect(x - 8, py(0.36), w * 0.42, tall * 0.5, '#f3dcb6', { width: 1.6 });
  h.polygon(
    [
      [x - 14, py(0.37)],
      [px(0.17), py(0.25)],
      [px(0.38), py(0.37)],
    ],
    brick,
    { width: 1.6 },
  );
  for (const b of [0.44, 0.64]) {
    h.rect(px(0.14), py(b), w * 0.075, tall * 0.12, '#5f7f8a', { width: 1.2 });
    for (const a of [0.09, 0.22]) h.rect(px(a), py(b), w * 0.045, tall * 0.12, leaf, { width: 1.1 });
  }
  h.path(
    `M${p(0.68, 0.95)}C${p(0.7, 0.7)} ${p(0.68, 0.55)} ${p(0.62, 0.42)}L${p(0.66, 0.4)}L${p(0.72, 0.54)}L${p(0.8, 0.38)}L${p(0.84, 0.41)}L${p(0.77, 0.6)}C${p(0.76, 0.76)} ${p(0.77, 0.86)} ${p(0.8, 0.95)}Z`,
    '#c3a78c',
    { width: 1.6 },
  );
  h.path(
    `M${p(0.5, 0.46)}C${p(0.4, 0.42)} ${p(0.42, 0.24)} ${p(0.53, 0.25)}C${p(0.53, 0.1)} ${p(0.72, 0.04)} ${p(0.8, 0.14)}C${p(0.94, 0.08)} ${p(1.06, 0.22)} ${p(1, 0.32)}C${p(1.08, 0.46)} ${p(0.92, 0.54)} ${p(0.84, 0.47)}C${p(0.76, 0.55)} ${p(0.6, 0.56)} ${p(0.5, 0.46)}Z`,
    leaf,
    { width: 1.8 },
  );
  for (const [a, b] of [
    [0.58, 0.3],
    [0.78, 0.26],
    [0.68, 0.42],
  ] as const) {
    h.path(`M${p(a, b)}Q${p(a + 0.06, b - 0.06)} ${p(a + 0.12, b - 0.02)}`, null, {
      width: 1.4,
      ink: mix(leaf, palette.ink, 0.45),
    });
  }
  h.raw('</g>');
  h.rect(x, y, w, tall, null, { width: 3 })
    .line(px(0.5), y, px(0.5), y + tall, { width: 3 })
    .line(x, py(0.36), x + w, py(0.36), { width: 2.4 });
  h.rect(x - 10, y + tall, w + 20, 12, palette.card);
}

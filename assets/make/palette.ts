/**
 * The colours of Réplique, as fixed by the visual system. Everything drawn here takes them from this file, and the pages' CSS may
 * quote `palette` (or `cssTokens()`), so that a wall in a picture and a panel beside it are the same colour.
 *
 * @example
 * import { palette, mix } from './palette.ts';
 * const shade = mix(palette.brick, palette.ink, 0.2);
 */
export const palette = {
  ink: '#1b1b3a',
  ink2: '#45456b',
  paper: '#fff8ea',
  card: '#fffdf7',
  paper2: '#f6ead2',
  rule: '#d9c9a8',
  pip: '#857c66',
  curtain: '#c8322b',
  fold: '#9c221f',
  kitchen: '#f3c9a5',
  kitchenDark: '#e2ab7f',
  agency: '#c9dbe0',
  agencyDark: '#a9c4cc',
  teal: '#4f7d86',
  tealDark: '#2d5963',
  leaf: '#6d8f7a',
  leafText: '#2f5a45',
  leafTint: '#dcebe0',
  straw: '#d8b25c',
  strawText: '#765406',
  strawTint: '#f7e7bd',
  terra: '#b4532a',
  terraTint: '#f8dccb',
  brick: '#b9605a',
  wood: '#b5754a',
  woodDark: '#8c5a3c',
  steel: '#cfd6de',
  steelDark: '#a7b1bf',
  apricot: '#e79a4c',
  night: '#15152e',
  nightCard: '#20203f',
  nightEdge: '#44446c',
  nightText: '#c3c2d8',
  nightPrimary: '#ecc870',
} as const;

/** Skins, from the lightest to the darkest. */
export const skins = {
  clair: '#fbdcc2',
  rose: '#f6cdb0',
  miel: '#e9b88d',
  ambre: '#d09a6a',
  brun: '#b57c52',
  ebene: '#946043',
} as const;

const channels = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** `share` of `b` in `a`, channel by channel: `mix('#000000', '#ffffff', 0.5)` is `#808080`. */
export function mix(a: string, b: string, share: number): string {
  const to = channels(b);
  const mixed = channels(a).map((from, i) => Math.round(from + ((to[i] ?? 0) - from) * share));
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** The palette as CSS custom properties: `--ink: #1b1b3a; --ink-2: …`. */
export function cssTokens(): string {
  const name = (key: string) => key.replace(/[A-Z]|\d/g, (c) => `-${c.toLowerCase()}`);
  return Object.entries(palette)
    .map(([key, value]) => `--${name(key)}: ${value};`)
    .join(' ');
}

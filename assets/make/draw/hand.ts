/**
 * A hand that draws: exact flat fills under one slightly wobbling ink line. Every mark takes the next seed, so a drawing comes out
 * the same each time it is made.
 *
 * @example
 * const hand = new Hand(3, 2.4);
 * hand.rect(0, 0, 60, 20, palette.wood).line(0, 10, 60, 10, { width: 1.5, ink: palette.woodDark });
 * const svg = hand.toString();
 */
import rough from 'roughjs';
import { palette } from '../palette.ts';

export interface Mark {
  /** Width of the line; 0 draws the fill alone. */
  readonly width?: number;
  readonly ink?: string;
  readonly wobble?: number;
  readonly round?: number;
}
type Corner = readonly [x: number, y: number];

const generator = rough.generator();
const short = (d: string): string =>
  d
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))
    .replace(/ ([A-Z]) ?/g, '$1')
    .replace(/, ?/g, ' ');
const n = (value: number): number => Math.round(value * 10) / 10;

export class Hand {
  private readonly marks: string[] = [];
  private seed: number;
  readonly width: number;

  constructor(seed: number, width: number) {
    this.seed = seed * 1000;
    this.width = width;
  }

  /** SVG of our own, as is. */
  raw(svg: string): this {
    this.marks.push(svg);
    return this;
  }

  rect(x: number, y: number, w: number, h: number, fill: string | null, mark: Mark = {}): this {
    const r = mark.round ?? 0;
    if (fill)
      this.raw(
        `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${r ? ` rx="${r}"` : ''}/>`,
      );
    if (!r) return this.ink(generator.rectangle(x, y, w, h, this.options(mark)), mark);
    const d = `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
    return this.path(d, null, mark);
  }

  polygon(corners: readonly Corner[], fill: string | null, mark: Mark = {}): this {
    if (fill)
      this.raw(`<path d="M${corners.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z" fill="${fill}"/>`);
    return this.ink(
      generator.polygon(
        corners.map(([x, y]) => [x, y]),
        this.options(mark),
      ),
      mark,
    );
  }

  path(d: string, fill: string | null, mark: Mark = {}): this {
    if (fill) this.raw(`<path d="${short(d)}" fill="${fill}"/>`);
    return this.ink(generator.path(d, this.options({ wobble: 0.5, ...mark })), mark);
  }

  line(x1: number, y1: number, x2: number, y2: number, mark: Mark = {}): this {
    return this.ink(generator.line(x1, y1, x2, y2, this.options(mark)), mark);
  }

  ellipse(cx: number, cy: number, w: number, h: number, fill: string | null, mark: Mark = {}): this {
    if (fill)
      this.raw(`<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(w / 2)}" ry="${n(h / 2)}" fill="${fill}"/>`);
    const [a, b] = [w / 2, h / 2];
    const [k, l] = [a * 0.55, b * 0.55];
    const d = `M${cx - a} ${cy}C${cx - a} ${cy - l} ${cx - k} ${cy - b} ${cx} ${cy - b}C${cx + k} ${cy - b} ${cx + a} ${cy - l} ${cx + a} ${cy}C${cx + a} ${cy + l} ${cx + k} ${cy + b} ${cx} ${cy + b}C${cx - k} ${cy + b} ${cx - a} ${cy + l} ${cx - a} ${cy}Z`;
    return this.path(d, null, { wobble: 0.45, ...mark });
  }

  circle(cx: number, cy: number, diameter: number, fill: string | null, mark: Mark = {}): this {
    return this.ellipse(cx, cy, diameter, diameter, fill, mark);
  }

  /** What `draw` draws, moved, scaled and turned. */
  at(
    x: number,
    y: number,
    draw: (hand: this) => void,
    { scale = 1, turn = 0 }: { scale?: number; turn?: number } = {},
  ): this {
    this.raw(
      `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${turn})` : ''}${scale === 1 ? '' : ` scale(${scale})`}">`,
    );
    draw(this);
    return this.raw('</g>');
  }

  toString(): string {
    return this.marks.join('');
  }

  private options({ width, ink, wobble }: Mark) {
    this.seed += 1;
    return {
      stroke: ink ?? palette.ink,
      strokeWidth: width ?? this.width,
      roughness: wobble ?? 0.75,
      bowing: 0.7,
      seed: this.seed,
      disableMultiStroke: true,
    };
  }

  private ink(shape: ReturnType<typeof generator.path>, { width, ink }: Mark): this {
    if (width === 0) return this;
    for (const path of generator.toPaths(shape)) {
      this.raw(
        `<path d="${short(path.d.trim())}" fill="none" stroke="${ink ?? palette.ink}" stroke-width="${width ?? this.width}" stroke-linecap="round" stroke-linejoin="round"/>`,
      );
    }
    return this;
  }
}

/** Small repeatable random numbers in [0, 1). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

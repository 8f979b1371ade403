import { INK, NIGHT, STRAW } from '../ink.ts';
import { type Composition, type Half, type Layer, SPOTS } from '../layout/composition.ts';
import { shadows } from '../layout/light.ts';
import { GLOW_OPACITY, ringGlow } from '../layout/ring-marks.ts';
import { svgElement, withAttributes } from './svg-parts.ts';

/** Room for as many people as a visit may show, the furthest first. */
const PEOPLE = ['body0', 'head0', 'body1', 'head1', 'body2', 'head2'] as const;

const SLOTS = [
  'back',
  'shadowLeft',
  'shadowRight',
  ...PEOPLE,
  'front',
  'shade',
  'tablet',
  'over',
  'phone',
  'night',
  'glow',
] as const;
type Slot = (typeof SLOTS)[number];

const TAGS: Partial<Record<Slot, string>> = {
  shadowLeft: 'polygon',
  shadowRight: 'polygon',
  shade: 'rect',
  night: 'rect',
  glow: 'circle',
};

const layersOf = (half: Half): Partial<Record<Slot, Layer | undefined>> => ({
  back: half.back,
  ...Object.fromEntries(
    SPOTS.flatMap((_, rank) => [
      [`body${rank}`, half.people[rank]?.body],
      [`head${rank}`, half.people[rank]?.head],
    ]),
  ),
  front: half.front,
  tablet: half.tablet,
  over: half.people.find(({ over }) => over)?.over,
  phone: half.phone,
});

/** Every drawing a half shows. */
export const drawingsOf = (half: Half): string[] =>
  Object.values(layersOf(half)).flatMap((layer) => (layer ? [layer.drawing] : []));

/** The elements of one place of the call, kept from picture to picture. */
export class StillHalf {
  readonly group = svgElement('g');
  readonly #elements: Record<Slot, SVGElement>;

  constructor() {
    const entries = SLOTS.map((slot) => [
      slot,
      svgElement(TAGS[slot] ?? 'image', { preserveAspectRatio: 'none' }),
    ]);
    this.#elements = Object.fromEntries(entries) as Record<Slot, SVGElement>;
    this.group.append(...SLOTS.map((slot) => this.#elements[slot]));
  }

  /** Draws a half with the addresses of its drawings. */
  draw(half: Half, picture: Composition, addresses: ReadonlyMap<string, string>): void {
    for (const [slot, layer] of Object.entries(layersOf(half))) this.#image(slot as Slot, layer, addresses);
    this.#light(half, picture);
    withAttributes(this.#elements.night, { ...picture.size, fill: NIGHT, opacity: half.night });
    this.#ring(half.phone, picture);
    // A raised tablet takes the light: it stands over the night, and the thumb over it.
    if (half.tablet?.raised) this.group.append(this.#elements.tablet, this.#elements.over);
    else this.#elements.shade.after(this.#elements.tablet, this.#elements.over);
  }

  #image(slot: Slot, layer: Layer | undefined, addresses: ReadonlyMap<string, string>): void {
    const address = layer && addresses.get(layer.drawing);
    const element = this.#elements[slot];
    if (!layer || address === undefined) {
      element.removeAttribute('href');
      return;
    }
    const { x, y, width, height, mirrored } = layer;
    if (element.getAttribute('href') !== address) element.setAttribute('href', address);
    withAttributes(element, { x, y, width, height });
    withAttributes(element, { transform: mirrored ? `matrix(-1 0 0 1 ${2 * x + width} 0)` : '' });
  }

  /** A ringing phone stands over the night in its own light; any other is under it. */
  #ring(phone: Layer | undefined, { ringing }: Composition): void {
    const lit = ringing && phone ? phone : undefined;
    const { x: cx, y: cy, radius: r } = lit ? ringGlow(lit) : { x: 0, y: 0, radius: 0 };
    withAttributes(this.#elements.glow, { cx, cy, r, fill: STRAW, opacity: GLOW_OPACITY });
    this.group.append(this.#elements[lit ? 'phone' : 'night']);
  }

  #light(half: Half, { frame, size }: Composition): void {
    const { unit } = frame;
    const pieces = shadows(half.light, half.middle / unit, frame.width, frame.edge);
    for (const [i, slot] of (['shadowLeft', 'shadowRight'] as const).entries()) {
      const points = pieces[i]?.map(({ x, y }) => `${x * unit},${y * unit}`).join(' ') ?? '';
      withAttributes(this.#elements[slot], { points, fill: INK, opacity: half.light.shade });
    }
    const y = (frame.edge + 22) * unit;
    const shade = {
      y,
      width: size.width,
      height: size.height - y,
      fill: INK,
      opacity: half.light.shade * 0.6,
    };
    withAttributes(this.#elements.shade, shade);
  }
}

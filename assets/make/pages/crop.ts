/** Leaves out of a drawing what falls outside a frame, so that a card does not carry the whole set. */

/** Boxes can only be read from absolute coordinates, which is how our hand writes. */
const absolute = /^[MLHVCQZ\d\s.,-]+$/;

function outside(d: string, left: number, right: number): boolean {
  if (!absolute.test(d) || /[HV]/.test(d)) return false;
  const numbers = d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const xs = numbers.filter((_, i) => i % 2 === 0);
  return xs.every((x) => x < left) || xs.every((x) => x > right);
}

/** How far from its own place a group may draw. */
const reach = 160;

const attribute = (mark: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(mark)?.[1];

/** Does this mark, alone, lie wholly left or right of the frame? */
function isOutside(mark: string, left: number, right: number): boolean {
  if (mark.startsWith('<path')) return outside(attribute(mark, 'd') ?? '', left, right);
  if (mark.startsWith('<rect')) {
    const x = Number(attribute(mark, 'x') ?? left);
    return x > right || x + Number(attribute(mark, 'width')) < left;
  }
  const x = /^<g transform="translate\((-?[\d.]+)/.exec(mark)?.[1];
  return x !== undefined && (Number(x) < left - reach || Number(x) > right + reach);
}

/** Drops the marks that lie wholly left or right of the frame: paths, rectangles, and groups placed far from it, with what they hold. */
export function cropped(svg: string, [left, , width]: readonly [number, number, number, number]): string {
  const right = left + width;
  let depth = 0;
  let dropping = false;
  return svg.replace(/<[^>]+>/g, (mark) => {
    const opens = mark.startsWith('<g');
    if (depth === 0 && !dropping && isOutside(mark, left, right)) {
      if (!opens) return '';
      dropping = true;
    }
    if (opens) depth++;
    else if (mark === '</g>') depth--;
    const kept = dropping ? '' : mark;
    if (dropping && depth === 0) dropping = false;
    return kept;
  });
}

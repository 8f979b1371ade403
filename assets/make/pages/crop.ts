/** Leaves out of a drawing what falls outside a frame, so that a card does not carry the whole set. */

/** Boxes can only be read from absolute coordinates, which is how our hand writes. */
const absolute = /^[MLHVCQZ\d\s.,-]+$/;

function outside(d: string, left: number, right: number): boolean {
  if (!absolute.test(d) || /[HV]/.test(d)) return false;
  const numbers = d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const xs = numbers.filter((_, i) => i % 2 === 0);
  return xs.every((x) => x < left) || xs.every((x) => x > right);
}

/** Drops the plain paths that lie wholly left or right of the frame. Groups are kept whole: their places are not known here. */
export function cropped(svg: string, [left, , width]: readonly [number, number, number, number]): string {
  const right = left + width;
  let depth = 0;
  return svg.replace(
    /<g\b[^>]*>|<\/g>|<path\b[^>]*\bd="([^"]*)"[^>]*\/>|<rect\b[^>]*\bx="(-?[\d.]+)"[^>]*\bwidth="([\d.]+)"[^>]*\/>/g,
    (mark, d, x, w) => {
      if (mark.startsWith('<g')) depth++;
      else if (mark === '</g>') depth--;
      else if (depth === 0 && d && outside(d, left, right)) return '';
      else if (depth === 0 && x && (Number(x) > right || Number(x) + Number(w) < left)) return '';
      return mark;
    },
  );
}

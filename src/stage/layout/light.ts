/** The tension of a call seen as light: ink falls outside a cone over the employer, and the cone closes in. Lengths in units. */
export type Light = {
  /** Opacity of the ink outside the cone. */
  shade: number;
  /** Half widths of the cone, at the top of the stage and at the front edge. */
  top: number;
  foot: number;
};

/** The light at a tension from 0 to 10. */
export function lightFor(tension: number): Light {
  const closing = 12 * tension;
  return { shade: 0.025 * tension, top: 204 - closing, foot: 414 - closing };
}

export type Point = { x: number; y: number };

/** The two shadows beside the cone, as corners, over a back wall of `width` × `edge` around `middle`. */
export function shadows(light: Light, middle: number, width: number, edge: number): [Point[], Point[]] {
  const shadow = (direction: -1 | 1, end: number) => [
    { x: end, y: 0 },
    { x: middle + direction * light.top, y: 0 },
    { x: middle + direction * light.foot, y: edge },
    { x: end, y: edge },
  ];
  return [shadow(-1, Math.min(0, middle - light.foot)), shadow(1, Math.max(width, middle + light.foot))];
}

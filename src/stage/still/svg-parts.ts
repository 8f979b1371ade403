const SVG = 'http://www.w3.org/2000/svg';

/** Creates an SVG element. */
export const svgElement = (name: string, attributes: Record<string, string | number> = {}): SVGElement =>
  withAttributes(document.createElementNS(SVG, name) as SVGElement, attributes);

/** Sets attributes and returns the element. */
export function withAttributes(element: SVGElement, attributes: Record<string, string | number>): SVGElement {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

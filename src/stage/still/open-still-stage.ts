/**
 * The stage without Phaser: the same composition and the same drawings, as images in one SVG. It shows the very first frame, and
 * stays where WebGL is missing. Every picture is a cut.
 *
 * @example
 * const stage = openStillStage(host, { art: findArt() });
 * stage.show(picture);
 */
import type { StagePicture } from '../../lexicon/picture.ts';
import type { Art } from '../art/catalogue.ts';
import { INK, PAPER } from '../ink.ts';
import { compose } from '../layout/compose.ts';
import type { Composition } from '../layout/composition.ts';
import { ringMarks } from '../layout/ring-marks.ts';
import { LINE_WIDTH, linePoints } from '../layout/voice-line.ts';
import type { Stage } from '../port.ts';
import { drawingsOf, StillHalf } from './still-half.ts';
import { svgElement, withAttributes } from './svg-parts.ts';

let opened = 0;

const pathOf = (points: readonly { x: number; y: number }[]) =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

/** Opens a still stage over the host. A drawing that cannot be had leaves its place empty. */
export function openStillStage(host: HTMLElement, { art }: { art: Art }): Stage {
  opened += 1;
  const clipId = `stage-left-${opened}`;
  const [left, right] = [new StillHalf(), new StillHalf()];
  const edge = svgElement('path');
  const clip = svgElement('clipPath', { id: clipId });
  clip.append(edge);
  const stroke = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const marks = svgElement('path', { ...stroke, stroke: PAPER });
  const line = svgElement('path', { ...stroke, stroke: INK });
  withAttributes(left.group, { 'clip-path': `url(#${clipId})` }).append(marks);
  const root = svgElement('svg', { preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  Object.assign(root.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  root.append(clip, right.group, left.group, line);
  host.append(root);

  const addresses = new Map<string, string>();
  let last: StagePicture | undefined;
  let turn = 0;

  const draw = (picture: Composition) => {
    const { size, frame, ringing } = picture;
    const { unit } = frame;
    root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    const points = linePoints(picture.line, frame.height, 0).map(({ x, y }) => ({
      x: (frame.split + x) * unit,
      y: y * unit,
    }));
    const d = pathOf(points);
    withAttributes(line, { d, 'stroke-width': LINE_WIDTH * unit });
    edge.setAttribute('d', `${d}L-20 ${size.height + 20}L-20 -20Z`);
    left.draw(picture.left, picture, addresses);
    right.draw(picture.right, picture, addresses);
    const arcs = ringing && picture.left.phone ? ringMarks(picture.left.phone) : [];
    const turnOf = (angle: number, { x, y, radius }: (typeof arcs)[number]) =>
      `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
    const arcPath = arcs.map(
      (arc) => `M${turnOf(arc.from, arc)}A${arc.radius} ${arc.radius} 0 0 1 ${turnOf(arc.to, arc)}`,
    );
    withAttributes(marks, { d: arcPath.join(''), 'stroke-width': 5 * unit });
  };

  const redraw = async () => {
    turn += 1;
    const mine = turn;
    if (!last || host.clientWidth === 0) return;
    const picture = compose(last, { width: host.clientWidth, height: host.clientHeight }, art.catalogue);
    const missing = [...drawingsOf(picture.left), ...drawingsOf(picture.right)].filter(
      (one) => !addresses.has(one),
    );
    const loads = missing.map(async (one) => addresses.set(one, await art.load(one)));
    if (addresses.size === 0) draw(picture);
    await Promise.allSettled(loads);
    if (mine === turn) draw(picture);
  };

  return {
    show(picture) {
      last = picture;
      void redraw();
    },
    sleep() {},
    wake() {},
    resize: () => void redraw(),
    dispose() {
      turn += 1;
      root.remove();
    },
  };
}

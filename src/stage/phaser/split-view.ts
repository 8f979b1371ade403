import { GameObjects, type Scene } from 'phaser';
import { asNumber, INK, PAPER } from '../ink.ts';
import type { Composition } from '../layout/composition.ts';
import type { Point } from '../layout/light.ts';
import { ringMarks } from '../layout/ring-marks.ts';
import { LINE_WIDTH, linePoints } from '../layout/voice-line.ts';
import type { Pose } from '../motion/motion.ts';
import { trace } from './trace.ts';

/** CSS pixels added to the width of the line, and opacity, of each stroke. */
const RIMS = [
  [1.2, 0.4],
  [0, 1],
] as const;

const addGraphics = (scene: Scene) => scene.add.existing(new GameObjects.Graphics(scene));

/**
 * The line of the voice, and the cut along it: a stencil keeps everything added between `openCut` and `closeCut` left of the line.
 * The cut has no soft edge; the ink line lies over it.
 */
export class SplitView {
  readonly #scene: Scene;
  #cut: GameObjects.Graphics | undefined;
  #marks: GameObjects.Graphics | undefined;
  #line: GameObjects.Graphics | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  openCut(): void {
    this.#cut = new GameObjects.Graphics(this.#scene);
    const options = { stencilAlphaStrategy: 'keep', stencilCompositeCheck: false } as const;
    this.#scene.add.existing(new GameObjects.Stencil(this.#scene, 0, 0, [this.#cut], options));
  }

  closeCut(): void {
    this.#marks = addGraphics(this.#scene);
    this.#scene.add.existing(new GameObjects.Stencil(this.#scene, 0, 0, [], { stencilLayerMode: 'clear' }));
    this.#line = addGraphics(this.#scene);
  }

  /** Draws the line, the cut and, while the phone rings, its marks. */
  pose(picture: Composition, pose: Pose): void {
    const { frame, size } = picture;
    const { unit } = frame;
    const points = linePoints(pose.line, frame.height, pose.phase).map(({ x, y }) => ({
      x: (frame.split + x) * unit,
      y: y * unit,
    }));
    this.#drawCut(points, size.width + 100);
    if (this.#line) {
      this.#line.clear();
      // A thin translucent rim softens the edges where the canvas does not smooth them.
      for (const [rim, opacity] of RIMS) {
        this.#line.lineStyle(LINE_WIDTH * unit + rim, asNumber(INK), opacity);
        trace(this.#line, points).strokePath();
      }
    }
    this.#drawMarks(picture);
  }

  /** Covers all that is right of the line. */
  #drawCut(points: readonly Point[], beyond: number): void {
    const [top, bottom] = [points[0]?.y ?? 0, points.at(-1)?.y ?? 0];
    if (!this.#cut) return;
    this.#cut.clear().fillStyle(0, 1);
    trace(this.#cut, [...points, { x: beyond, y: bottom }, { x: beyond, y: top }])
      .closePath()
      .fillPath();
  }

  #drawMarks({ ringing, left, frame }: Composition): void {
    this.#marks?.clear();
    if (!this.#marks || !ringing || !left.phone) return;
    this.#marks.lineStyle(5 * frame.unit, asNumber(PAPER), 1);
    for (const { x, y, radius, from, to } of ringMarks(left.phone)) {
      this.#marks.beginPath();
      this.#marks.arc(x, y, radius, from, to);
      this.#marks.strokePath();
    }
  }
}

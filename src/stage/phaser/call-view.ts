import type { Scene } from 'phaser';
import type { Composition, Side } from '../layout/composition.ts';
import type { Pose } from '../motion/motion.ts';
import { HalfView } from './half-view.ts';
import { SplitView } from './split-view.ts';
import type { TextureShelf } from './texture-shelf.ts';

/** A call on the canvas: the adviser's place, the employer's over it as far as the line, the line. */
export class CallView {
  readonly #right: HalfView;
  readonly #left: HalfView;
  readonly #split: SplitView;

  constructor(scene: Scene, shelf: TextureShelf) {
    this.#split = new SplitView(scene);
    this.#right = new HalfView(scene, shelf);
    this.#split.openCut();
    this.#left = new HalfView(scene, shelf);
    this.#split.closeCut();
  }

  /** Puts every drawing in its place. */
  lay(picture: Composition): void {
    this.#left.lay(picture.left, picture);
    this.#right.lay(picture.right, picture);
  }

  /** Draws what moves, at one instant. */
  pose(picture: Composition, pose: Pose): void {
    const poseOf = (side: Side) => (side === picture.lit ? pose : { ...pose, ...picture[side] });
    this.#left.pose(picture.left, picture, poseOf('left'));
    this.#right.pose(picture.right, picture, poseOf('right'));
    this.#split.pose(picture, pose);
  }
}

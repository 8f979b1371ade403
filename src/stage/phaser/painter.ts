import type { Composition } from '../layout/composition.ts';
import { Governor } from '../motion/governor.ts';
import { isStill, type Moves, movesTo, poseAt, revived } from '../motion/motion.ts';
import type { Motion } from '../port.ts';
import { CallView } from './call-view.ts';
import type { Started } from './start-game.ts';
import type { TextureShelf } from './texture-shelf.ts';

/** Draws compositions on the canvas, moves from one to the next, and lets the game sleep when nothing moves any more. */
export class Painter {
  readonly #game: Started['game'];
  readonly #view: CallView;
  readonly #governor: Governor;
  #motion: Motion;
  #shown: { picture: Composition; moves: Moves } | undefined;
  #asleep = false;

  constructor({ game, scene, thrift }: Started, shelf: TextureShelf, motion: Motion) {
    this.#game = game;
    this.#view = new CallView(scene, shelf);
    this.#governor = new Governor(thrift.framesPerSecond);
    this.#motion = motion;
    scene.beforeFrame = (now) => this.#frame(now);
  }

  /** Draws a picture at once, without moving from the one before. */
  cut(picture: Composition): void {
    this.#view.lay(picture);
    this.#shown = {
      picture,
      moves: movesTo(picture, undefined, performance.now(), this.#motion),
    };
    this.#run();
  }

  /** Goes from the picture on the canvas to this one; what was still moving ends. */
  moveTo(picture: Composition): void {
    this.#view.lay(picture);
    this.#shown = {
      picture,
      moves: movesTo(picture, this.#shown, performance.now(), this.#motion),
    };
    this.#run();
  }

  /** The picture on the canvas is shown again: whoever speaks goes on breathing. */
  revive(): void {
    if (!this.#shown) return;
    const { picture, moves } = this.#shown;
    this.#shown = { picture, moves: revived(moves, picture, performance.now(), this.#motion) };
    this.#run();
  }

  sleep(): void {
    this.#asleep = true;
    this.#rest();
  }

  wake(): void {
    this.#asleep = false;
  }

  #run(): void {
    if (this.#asleep || !this.#shown) return;
    if (isStill(this.#shown.moves, performance.now())) this.#game.drawOnce();
    else if (!this.#game.loop.running) this.#game.run();
  }

  #rest(): void {
    this.#governor.rest();
    this.#game.loop.sleep();
  }

  #frame(now: number): void {
    if (!this.#shown) return;
    const { picture, moves } = this.#shown;
    this.#view.pose(picture, poseAt(moves, picture, now));
    if (isStill(moves, now)) this.#rest();
    else if (this.#governor.overloaded(now)) this.#giveUp(picture, now);
  }

  /** Ends all movement of this picture; after a few times, of all pictures. */
  #giveUp(picture: Composition, now: number): void {
    if (this.#governor.exhausted) this.#motion = 'reduced';
    this.#shown = { picture, moves: movesTo(picture, undefined, now, 'reduced') };
  }
}

/**
 * The stage drawn by Phaser: light, breath, a voice that waves. The caller imports it lazily; it opens on a picture and resolves once
 * that picture is on the canvas, so that it can take the place of the still stage without a flash.
 *
 * @example
 * const { openStage } = await import('./phaser/open-stage.ts');
 * const stage = await openStage(host, { motion: 'full', art, first: picture, onLost: openTheStillStageAgain });
 */
import type { StagePicture } from '../../lexicon/picture.ts';
import type { Art } from '../art/catalogue.ts';
import { compose } from '../layout/compose.ts';
import type { Size } from '../layout/frame.ts';
import type { Motion, Stage } from '../port.ts';
import { resolutionFor } from './canvas-size.ts';
import { Painter } from './painter.ts';
import { startGame } from './start-game.ts';
import { Stock } from './stock.ts';
import { TextureShelf } from './texture-shelf.ts';
import { watch } from './watch.ts';

export type OpenStage = {
  motion: Motion;
  art: Art;
  first: StagePicture;
  /** WebGL was lost and has not come back: this stage draws no more. */
  onLost: () => void;
};

/** A host being dragged is redrawn with the textures at hand; sharp ones are made when it rests. */
const RESIZE_REST = 250;

/** Opens the stage of Phaser over the host; rejects where there is no WebGL. */
export async function openStage(host: HTMLElement, options: OpenStage): Promise<Stage> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  const started = await startGame(canvas);
  const { game, scene, thrift } = started;
  const shelf = new TextureShelf(game.textures, options.art);
  const stock = new Stock(shelf, options.art.catalogue);
  const painter = new Painter(started, shelf, options.motion === 'reduced' ? 'reduced' : thrift.motion);

  let picture = options.first;
  let painted = '';
  let rest: ReturnType<typeof setTimeout> | undefined;

  const size = (): Size => ({ width: host.clientWidth, height: host.clientHeight });
  const resolution = () => resolutionFor(size(), devicePixelRatio, thrift.resolution);
  const demand = () => ({ picture, size: size(), resolution: resolution() });
  const composed = () => compose(picture, size(), options.art.catalogue);
  const keyOf = (shown: StagePicture) => JSON.stringify(shown);

  const cut = () => {
    painted = keyOf(picture);
    painter.cut(composed());
  };

  const restock = async (): Promise<void> => {
    if (!(await stock.fill(demand()))) return;
    if (stock.serves(demand())) cut();
    else await restock();
  };

  const fitCanvas = () => {
    const [width, height] = [size().width, size().height].map((side) =>
      Math.max(1, Math.round(side * resolution())),
    );
    if (canvas.width !== width || canvas.height !== height) game.scale.resize(width ?? 1, height ?? 1);
    scene.cameras.main.setOrigin(0, 0).setZoom(resolution());
  };

  const refit = () => {
    if (host.clientWidth === 0) return;
    fitCanvas();
    cut();
    clearTimeout(rest);
    if (!stock.serves(demand())) rest = setTimeout(() => void restock(), RESIZE_REST);
  };

  const unwatch = watch(canvas, { onStale: refit, onLost: options.onLost });
  game.loop.sleep();
  fitCanvas();
  await restock();
  host.append(canvas);
  game.drawOnce();

  return {
    show(next) {
      picture = next;
      if (host.clientWidth === 0) return;
      if (!stock.serves(demand())) {
        void restock();
      } else if (keyOf(next) === painted) {
        painter.revive();
      } else {
        painted = keyOf(next);
        painter.moveTo(composed());
      }
    },
    sleep: () => painter.sleep(),
    wake() {
      painter.wake();
      refit();
    },
    resize: refit,
    dispose() {
      unwatch();
      clearTimeout(rest);
      shelf.clear();
      game.end();
      canvas.remove();
    },
  };
}

import { Scene } from 'phaser';
import { type Thrift, thriftHere } from './hardware.ts';
import { QuietGame } from './quiet-game.ts';

/** The scene of the one game: it only tells that it exists, and when a frame is about to be drawn. */
class StageScene extends Scene {
  beforeFrame: (now: number) => void = () => {};
  readonly #created: (scene: StageScene) => void;

  constructor(created: (scene: StageScene) => void) {
    super('stage');
    this.#created = created;
  }

  create(): void {
    this.#created(this);
  }

  override update(now: number): void {
    this.beforeFrame(now);
  }
}

export type Started = { game: QuietGame; scene: StageScene; thrift: Thrift };

/** Starts a game on a canvas, still small; rejects where there is no WebGL. */
export function startGame(canvas: HTMLCanvasElement): Promise<Started> {
  const thrift = thriftHere();
  return new Promise((resolve, reject) => {
    try {
      const game: QuietGame = new QuietGame({
        canvas,
        width: 16,
        height: 16,
        type: WEBGL,
        parent: null,
        scale: { mode: SCALE_NONE },
        scene: new StageScene((scene) => resolve({ game, scene, thrift })),
        backgroundColor: '#1b1b3a',
        banner: false,
        autoFocus: false,
        fps: { smoothStep: false, limit: thrift.framesPerSecond },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        render: {
          powerPreference: 'low-power',
          antialiasGL: thrift.antialias === 'smooth',
          // One texture a draw: few drawings are shown, and choosing among sixteen in every pixel is slow without a graphics card.
          maxTextures: 1,
          stencil: true,
          stencilAlphaStrategy: 'keep',
        },
      });
    } catch (cause) {
      reject(cause);
    }
  });
}

const WEBGL = 2;
const SCALE_NONE = 0;

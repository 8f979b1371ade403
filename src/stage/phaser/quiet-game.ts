import { Game } from 'phaser';

/**
 * A game that touches nothing outside its canvas. Phaser's own start takes `window.onblur` and `window.onfocus` and listens to the
 * page's visibility without ever giving them back; the stage watches the visibility itself and sleeps most of the time.
 */
export class QuietGame extends Game {
  protected override start(): void {
    this.loop.start(this.step.bind(this));
  }

  /** Draws one frame now, the loop running or asleep. */
  drawOnce(): void {
    this.loop.resetDelta();
    this.loop.step(performance.now());
  }

  /** Lets frames come. */
  run(): void {
    this.loop.resetDelta();
    this.loop.wake();
  }

  /** Ends the game now: Phaser waits for the next frame, which a sleeping loop never has. A page may hold only a few contexts. */
  end(): void {
    const context = this.canvas.getContext('webgl');
    this.destroy(true);
    this.drawOnce();
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
}

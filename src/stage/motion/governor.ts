const PATIENCE = 8;
const STRIKES = 3;

/**
 * Says when a machine cannot follow: it counts how late frames come while something moves. Movement is the first thing to give up, because
 * the text and the choices wait for the same processor.
 */
export class Governor {
  readonly #expected: number;
  #last: number | undefined;
  #late = 0;
  #strikes = 0;

  constructor(framesPerSecond: number) {
    this.#expected = 1000 / framesPerSecond;
  }

  /** A frame comes at this time. Answers whether too many of the last ones came at half the speed or less. */
  overloaded(now: number): boolean {
    const interval = this.#last === undefined ? 0 : now - this.#last;
    this.#last = now;
    this.#late = Math.max(0, this.#late + (interval > this.#expected * 2 ? 1 : -1));
    if (this.#late < PATIENCE) return false;
    this.#strikes += 1;
    this.rest();
    return true;
  }

  /** Nothing moves for a while: the next frame is not late. */
  rest(): void {
    this.#last = undefined;
    this.#late = 0;
  }

  /** It has been overloaded so often that moving is not worth trying again. */
  get exhausted(): boolean {
    return this.#strikes >= STRIKES;
  }
}

import type { Snapshot } from './ran.ts';

/** A moment not explored yet, and a state to explore it from. */
export type Waiting = { moment: number; snapshot: Snapshot };

/** Moments still to explore, first come first served, so that the first path found to a moment is a shortest one. */
export class Frontier {
  /** Bytes held by the states that wait: an estimate, measured on long stories. */
  weight = 0;
  private list: Waiting[] = [];
  private head = 0;

  get isEmpty(): boolean {
    return this.head >= this.list.length;
  }

  get first(): Waiting | undefined {
    return this.list[this.head];
  }

  push(one: Waiting): void {
    this.list.push(one);
    this.weight += weightOf(one.snapshot);
  }

  /** Lets the first one go, with its state. */
  shift(): void {
    const gone = this.first;
    if (!gone) return;
    this.weight -= weightOf(gone.snapshot);
    this.head += 1;
    if (this.head < KEPT) return;
    this.list = this.list.slice(this.head);
    this.head = 0;
  }

  rest(): readonly Waiting[] {
    return this.list.slice(this.head);
  }
}

/** States let go at once. */
const KEPT = 1_000;

const weightOf = ({ globals, counts, turns, choices }: Snapshot): number =>
  200 + 100 * globals.size + counts.byteLength + turns.byteLength + 3_500 * choices.length;

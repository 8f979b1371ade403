import type { StagePicture } from '../../lexicon/picture.ts';
import type { Catalogue } from '../art/catalogue.ts';
import type { Size } from '../layout/frame.ts';
import { drawingsFor } from './texture-plan.ts';
import type { TextureShelf } from './texture-shelf.ts';

/** What the textures are made for: a picture on a stage of a size (CSS pixels) and resolution. */
export type Demand = { picture: StagePicture; size: Size; resolution: number };

/** Keeps the shelf stocked for the scene being played: one filling serves all its cues. */
export class Stock {
  readonly #shelf: TextureShelf;
  readonly #catalogue: Catalogue;
  #filled = '';
  #filling = '';

  constructor(shelf: TextureShelf, catalogue: Catalogue) {
    this.#shelf = shelf;
    this.#catalogue = catalogue;
  }

  /** Whether the shelf holds all that a picture needs, drawn for this very size. */
  serves(demand: Demand): boolean {
    return this.#keyOf(demand) === this.#filled;
  }

  /** Fills the shelf. Answers false if it is already being done, or if another demand came meanwhile. */
  async fill(demand: Demand): Promise<boolean> {
    const key = this.#keyOf(demand);
    if (key === this.#filling) return false;
    this.#filling = key;
    if (!(await this.#shelf.fill(this.#sizesFor(demand)))) return false;
    this.#filled = key;
    this.#filling = '';
    return true;
  }

  #sizesFor({ picture, size, resolution }: Demand): Map<string, Size> {
    const sizes = drawingsFor(picture, size, this.#catalogue);
    for (const [drawing, { width, height }] of sizes) {
      sizes.set(drawing, { width: width * resolution, height: height * resolution });
    }
    return sizes;
  }

  #keyOf(demand: Demand): string {
    const { size, resolution } = demand;
    return JSON.stringify([size, resolution, ...this.#sizesFor(demand).keys()]);
  }
}

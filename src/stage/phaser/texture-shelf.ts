import type { Textures } from 'phaser';
import type { Art } from '../art/catalogue.ts';
import type { Size } from '../layout/frame.ts';
import { type Crop, inkedPart, loadImage, rasterise } from './rasterise.ts';
import { shrinkToFit } from './texture-plan.ts';

/** A drawing as a texture: its key, and the part of the drawing it holds. */
export type Shelved = { key: string; crop: Crop };

type Measured = { drawing: string; image: HTMLImageElement; crop: Crop; size: Size };

const breathe = () => new Promise((done) => setTimeout(done));

/** The textures of the scene being played: filled when a scene opens or the stage changes size, never on a cue. */
export class TextureShelf {
  readonly #textures: Textures.TextureManager;
  readonly #art: Art;
  #shelved = new Map<string, Shelved>();
  #turn = 0;

  constructor(textures: Textures.TextureManager, art: Art) {
    this.#textures = textures;
    this.#art = art;
  }

  get(drawing: string): Shelved | undefined {
    return this.#shelved.get(drawing);
  }

  /**
   * Draws these drawings at these sizes (device pixels) and forgets all others. Answers false when another call came meanwhile.
   * A drawing that cannot be had is left out.
   */
  async fill(wanted: ReadonlyMap<string, Size>): Promise<boolean> {
    this.#turn += 1;
    const turn = this.#turn;
    const measured = await this.#measure(wanted, turn);
    const inked = measured.map(({ size, crop }) => ({
      width: size.width * crop.width,
      height: size.height * crop.height,
    }));
    const scale = shrinkToFit(inked);
    const canvases: [Measured, HTMLCanvasElement][] = [];
    for (const one of measured) {
      if (turn !== this.#turn) return false;
      const size = { width: one.size.width * scale, height: one.size.height * scale };
      canvases.push([one, rasterise(one.image, one.crop, size)]);
      await breathe();
    }
    if (turn !== this.#turn) return false;
    this.#replace(canvases, turn);
    return true;
  }

  /** Forgets every texture and any filling under way. */
  clear(): void {
    this.#turn += 1;
    this.#replace([], this.#turn);
  }

  async #measure(wanted: ReadonlyMap<string, Size>, turn: number): Promise<Measured[]> {
    const found: Measured[] = [];
    const loads = [...wanted].map(async ([drawing, size]) => ({
      drawing,
      size,
      image: await loadImage(await this.#art.load(drawing)),
    }));
    for (const load of await Promise.allSettled(loads)) {
      if (turn !== this.#turn) break;
      if (load.status === 'rejected') continue;
      found.push({ ...load.value, crop: inkedPart(load.value.image) });
      await breathe();
    }
    return found;
  }

  #replace(canvases: readonly [Measured, HTMLCanvasElement][], turn: number): void {
    const old = [...this.#shelved.values()];
    this.#shelved = new Map();
    for (const [{ drawing, crop }, canvas] of canvases) {
      const key = `${drawing}@${turn}`;
      this.#textures.addCanvas(key, canvas);
      this.#shelved.set(drawing, { key, crop });
    }
    for (const { key } of old) this.#textures.remove(key);
  }
}

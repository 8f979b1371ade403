import { GameObjects, type Scene } from 'phaser';
import { asNumber, INK, NIGHT, STRAW } from '../ink.ts';
import type { Composition, Half, Layer } from '../layout/composition.ts';
import { type Light, shadows } from '../layout/light.ts';
import { GLOW_OPACITY, ringGlow } from '../layout/ring-marks.ts';
import type { TextureShelf } from './texture-shelf.ts';
import { trace } from './trace.ts';

/** The numbers of one half at an instant. */
export type HalfPose = { light: Light; night: number; lift: number; shake: number };

/** One place of the call as Phaser objects, from back to front. */
export class HalfView {
  readonly #back: GameObjects.Image;
  readonly #shadows: GameObjects.Graphics;
  readonly #body: GameObjects.Image;
  readonly #head: GameObjects.Image;
  readonly #front: GameObjects.Image;
  readonly #shade: GameObjects.Graphics;
  readonly #night: GameObjects.Graphics;
  readonly #phone: GameObjects.Image;
  readonly #scene: Scene;
  readonly #shelf: TextureShelf;

  constructor(scene: Scene, shelf: TextureShelf) {
    this.#scene = scene;
    this.#shelf = shelf;
    const image = () => scene.add.existing(new GameObjects.Image(scene, 0, 0, '__WHITE'));
    const graphics = () => scene.add.existing(new GameObjects.Graphics(scene));
    this.#back = image();
    this.#shadows = graphics();
    this.#body = image();
    this.#head = image();
    this.#front = image();
    this.#shade = graphics();
    this.#night = graphics();
    this.#phone = image();
  }

  /** Lays a half out: drawings at rest, in their places. */
  lay(half: Half, { ringing }: Composition): void {
    this.#place(this.#back, half.back);
    this.#place(this.#body, half.person?.body);
    this.#place(this.#head, half.person?.head);
    this.#place(this.#front, half.front);
    this.#place(this.#phone, half.phone);
    const order = this.#scene.children;
    if (ringing) order.moveAbove(this.#phone, this.#night);
    else order.moveBelow(this.#phone, this.#night);
  }

  /** Draws what moves. */
  pose(half: Half, picture: Composition, pose: HalfPose): void {
    this.#lift(this.#body, half.person?.body, pose.lift);
    this.#lift(this.#head, half.person?.head, pose.lift * 1.5);
    this.#phone.setAngle(pose.shake);
    this.#light(half, picture, pose);
  }

  #place(image: GameObjects.Image, layer: Layer | undefined): void {
    const shelved = layer && this.#shelf.get(layer.drawing);
    image.setVisible(shelved !== undefined);
    if (!layer || !shelved) {
      image.setTexture('__WHITE');
      return;
    }
    const { crop } = shelved;
    const left = layer.mirrored ? 1 - crop.x - crop.width : crop.x;
    const x = layer.x + (left + crop.width / 2) * layer.width;
    const y = layer.y + (crop.y + crop.height / 2) * layer.height;
    image.setTexture(shelved.key).setFlipX(layer.mirrored).setPosition(x, y);
    image.setDisplaySize(crop.width * layer.width, crop.height * layer.height);
    image.setData('y', y);
  }

  #lift(image: GameObjects.Image, layer: Layer | undefined, lift: number): void {
    if (layer && image.visible) image.setY(Number(image.getData('y')) + lift);
  }

  #light(half: Half, { frame, size, ringing }: Composition, { light, night }: HalfPose): void {
    const { unit } = frame;
    for (const graphics of [this.#shadows, this.#shade, this.#night]) graphics.clear();
    if (light.shade > 0) {
      this.#shadows.fillStyle(asNumber(INK), light.shade);
      for (const corners of shadows(light, half.middle / unit, frame.width, frame.edge)) {
        const scaled = corners.map(({ x, y }) => ({ x: x * unit, y: y * unit }));
        trace(this.#shadows, scaled).closePath().fillPath();
      }
      const y = (frame.edge + 22) * unit;
      this.#shade.fillStyle(asNumber(INK), light.shade * 0.6).fillRect(0, y, size.width, size.height - y);
    }
    if (night > 0) this.#night.fillStyle(asNumber(NIGHT), night).fillRect(0, 0, size.width, size.height);
    if (ringing && half.phone) {
      const { x, y, radius } = ringGlow(half.phone);
      this.#night.fillStyle(asNumber(STRAW), GLOW_OPACITY).fillCircle(x, y, radius);
    }
  }
}

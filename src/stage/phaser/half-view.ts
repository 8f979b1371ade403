import { GameObjects, type Scene } from 'phaser';
import { asNumber, INK, NIGHT, STRAW } from '../ink.ts';
import { type Composition, type Half, type Layer, type PersonSpot, SPOTS } from '../layout/composition.ts';
import { type Light, shadows } from '../layout/light.ts';
import { GLOW_OPACITY, ringGlow } from '../layout/ring-marks.ts';
import type { TextureShelf } from './texture-shelf.ts';
import { trace } from './trace.ts';

/** The numbers of one half at an instant. */
export type HalfPose = { light: Light; night: number; lift: Record<PersonSpot, number>; shake: number };

type PersonView = Record<'body' | 'head', GameObjects.Image>;

/** One place as Phaser objects, from back to front. */
export class HalfView {
  readonly #back: GameObjects.Image;
  readonly #shadows: GameObjects.Graphics;
  /** Room for as many people as a visit may show, the furthest first. */
  readonly #people: PersonView[];
  readonly #front: GameObjects.Image;
  readonly #shade: GameObjects.Graphics;
  readonly #night: GameObjects.Graphics;
  readonly #tablet: GameObjects.Image;
  readonly #over: GameObjects.Image;
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
    this.#people = SPOTS.map(() => ({ body: image(), head: image() }));
    this.#front = image();
    this.#shade = graphics();
    this.#tablet = image();
    this.#over = image();
    this.#night = graphics();
    this.#phone = image();
  }

  /** Lays a half out: drawings at rest, in their places. */
  lay(half: Half, { ringing }: Composition): void {
    this.#place(this.#back, half.back);
    for (const [rank, { body, head }] of this.#people.entries()) {
      this.#place(body, half.people[rank]?.body);
      this.#place(head, half.people[rank]?.head);
    }
    this.#place(this.#front, half.front);
    this.#place(this.#tablet, half.tablet);
    this.#place(this.#over, half.people.find(({ over }) => over)?.over);
    this.#place(this.#phone, half.phone);
    this.#stack(this.#phone, ringing);
    this.#stack(this.#tablet, half.tablet?.raised);
    this.#scene.children.moveAbove(this.#over, this.#tablet);
  }

  /** Draws what moves. */
  pose(half: Half, picture: Composition, pose: HalfPose): void {
    for (const [rank, person] of half.people.entries()) {
      const view = this.#people[rank];
      if (!view) continue;
      this.#lift(view.body, person.body, pose.lift[person.spot]);
      this.#lift(view.head, person.head, pose.lift[person.spot] * 1.5);
      this.#lift(this.#over, person.over, pose.lift[person.spot]);
    }
    this.#phone.setAngle(pose.shake);
    this.#light(half, picture, pose);
  }

  /** What has its own light stands over the night. */
  #stack(image: GameObjects.Image, lit: boolean | undefined): void {
    const order = this.#scene.children;
    if (lit) order.moveAbove(image, this.#night);
    else order.moveBelow(image, this.#night);
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

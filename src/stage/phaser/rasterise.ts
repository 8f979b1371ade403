import type { Size } from '../layout/frame.ts';

/** A part of a drawing, as shares of its width and height. */
export type Crop = { x: number; y: number; width: number; height: number };

export const WHOLE: Crop = { x: 0, y: 0, width: 1, height: 1 };

const SAMPLE = 96;

/** Loads a drawing, ready to be drawn at any size. */
export async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** The part of a drawing that is not empty, found on a small copy, with a margin: heads fill a tenth of their frame. */
export function inkedPart(image: HTMLImageElement): Crop {
  const canvas = document.createElement('canvas');
  canvas.width = SAMPLE;
  canvas.height = SAMPLE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return WHOLE;
  context.drawImage(image, 0, 0, SAMPLE, SAMPLE);
  const { data } = context.getImageData(0, 0, SAMPLE, SAMPLE);
  let [left, top, right, bottom] = [SAMPLE, SAMPLE, 0, 0];
  for (let i = 3; i < data.length; i += 4) {
    if (data[i] === 0) continue;
    const [x, y] = [((i - 3) / 4) % SAMPLE, Math.floor((i - 3) / 4 / SAMPLE)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  }
  if (right === 0) return { x: 0, y: 0, width: 1 / SAMPLE, height: 1 / SAMPLE };
  const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)];
  const [width, height] = [Math.min(SAMPLE, right + 1) - x, Math.min(SAMPLE, bottom + 1) - y];
  return { x: x / SAMPLE, y: y / SAMPLE, width: width / SAMPLE, height: height / SAMPLE };
}

/** Draws a part of a drawing whose whole would measure `size` pixels. */
export function rasterise(image: HTMLImageElement, crop: Crop, size: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * crop.width));
  canvas.height = Math.max(1, Math.round(size.height * crop.height));
  const [width, height] = [canvas.width / crop.width, canvas.height / crop.height];
  canvas.getContext('2d')?.drawImage(image, -crop.x * width, -crop.y * height, width, height);
  return canvas;
}

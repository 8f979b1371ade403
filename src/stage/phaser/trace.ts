import type { GameObjects } from 'phaser';
import type { Point } from '../layout/light.ts';

/** Lays a path through points, to be filled or stroked. */
export function trace(graphics: GameObjects.Graphics, points: readonly Point[]): GameObjects.Graphics {
  graphics.beginPath();
  for (const [i, { x, y }] of points.entries()) {
    if (i === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  }
  return graphics;
}

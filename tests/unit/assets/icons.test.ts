import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ICONS = resolve(import.meta.dirname, '../../../assets/icons');

/** A system that cuts or rounds an icon paints in black whatever is bare. */
const [FILLED, MAY_BE_BARE] = [2, 6];

describe('An icon of the installed app', () => {
  test.each([
    ['icon-192.png', 192, MAY_BE_BARE],
    ['icon-512.png', 512, MAY_BE_BARE],
    ['icon-maskable-512.png', 512, FILLED],
    ['apple-touch-icon.png', 180, FILLED],
  ])('%s is a light square of %i pixels', (name, size, colours) => {
    const png = readFileSync(join(ICONS, name));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([size, size, colours]);
    expect(png.length).toBeLessThan(15 * 1024);
  });
});

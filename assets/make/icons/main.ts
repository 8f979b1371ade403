/**
 * The icons of whoever installs Réplique, as PNG: iOS and some Android read no SVG. Chromium, which plays the journeys,
 * paints them. Run by `npm run assets`; the same Chromium gives the same bytes.
 *
 * @example await makeIcons();
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { favicon, tile } from '../pages/brand.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../icons');

/** A square of `size` pixels; `bare` lets what is behind be seen around the drawing. */
type Icon = { size: number; svg: string; bare?: true };

/**
 * Every icon by its file name. A system cuts a maskable one as it likes: its middle alone, four fifths wide, is sure to
 * be seen. iOS rounds the corners of its own and paints in black whatever is bare.
 */
const icons: Readonly<Record<string, Icon>> = {
  'icon-192.png': { size: 192, svg: favicon(), bare: true },
  'icon-512.png': { size: 512, svg: favicon(), bare: true },
  'icon-maskable-512.png': { size: 512, svg: tile(0.6) },
  'apple-touch-icon.png': { size: 180, svg: tile(0.7) },
};

/** Paints and writes them all. */
export const makeIcons = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const [name, { size, svg, bare = false }] of Object.entries(icons)) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      writeFileSync(join(folder, name), await page.screenshot({ omitBackground: bare }));
    }
  } finally {
    await browser.close();
  }
};

import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** The app as an agency installs it, served on this machine, and a browser to measure it with. */
export type BuiltApp = { address: string; folder: string; browser: Browser; close(): Promise<void> };

/** Builds the app, serves it and opens a browser. The caller closes. */
export const openBuiltApp = async (): Promise<BuiltApp> => {
  await build({ root: ROOT, logLevel: 'error' });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    preview: { port: 4390, strictPort: true, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    address: 'http://127.0.0.1:4390/',
    folder: join(ROOT, 'dist'),
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
};

/** The value below which a share of the figures lies; `share` from 0 to 1. */
export const quantile = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? 0;

import type { LaunchOptions } from '@playwright/test';

const start = (...args: string[]): LaunchOptions => ({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
});

/** As on a locked-down PC: without WebGL, drawn by no graphics card, the stage is the still one. */
export const WITHOUT_WEBGL = start('--disable-3d-apis');

/** For the journeys that look at the stage itself: here the processor draws it, which takes half of what a page takes. */
export const WITH_WEBGL = start();

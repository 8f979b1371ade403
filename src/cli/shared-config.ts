import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Flags of Phaser’s own build: WebGL only, no debug, no sound of its own. */
export const PHASER_FLAGS = Object.fromEntries(
  Object.entries({
    WEBGL_RENDERER: true,
    CANVAS_RENDERER: false,
    WEBGL_DEBUG: false,
    FEATURE_SOUND: false,
    PLUGIN_CAMERA3D: false,
    PLUGIN_FBINSTANT: false,
  }).map(([flag, on]) => [`typeof ${flag}`, String(on)]),
);

/** What every build of the app is made with: the folder to host, and the pages that are one file. */
export const SHARED = {
  // Relative addresses: the built folder works from any sub-folder of any static host.
  base: './',
  resolve: {
    alias: [
      // Phaser cannot be shaken: the stage takes the parts it uses, by an entry of our own. The package exports no part.
      { find: /^phaser$/, replacement: here('src/stage/phaser/entry.ts') },
      { find: /^phaser\/src\//, replacement: here('node_modules/phaser/src/') },
    ],
  },
  define: PHASER_FLAGS,
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    // Scenes are explored by a plugin of ours: it takes the time it takes.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
} satisfies UserConfig;

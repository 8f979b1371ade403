import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { ink } from './src/cli/ink-plugin.ts';
import { offline } from './src/cli/offline-plugin.ts';

/**
 * What the built page may do: run and fetch its own files only. No inline script, no `eval`; pictures may be made
 * in the page. The same policy is sent as a header by `npm start` and written in the page for any static host.
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const policyInPage = (): Plugin => ({
  name: 'replique:policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** Flags of Phaser’s own build: WebGL only, no debug, no sound of its own. */
const PHASER_FLAGS = Object.fromEntries(
  Object.entries({
    WEBGL_RENDERER: true,
    CANVAS_RENDERER: false,
    WEBGL_DEBUG: false,
    FEATURE_SOUND: false,
    PLUGIN_CAMERA3D: false,
    PLUGIN_FBINSTANT: false,
  }).map(([flag, on]) => [`typeof ${flag}`, String(on)]),
);

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses: the built folder works from any sub-folder of any static host.
  base: './',
  plugins: [ink(), policyInPage(), offline()],
  resolve: {
    alias: [
      // Phaser cannot be shaken: the stage takes the parts it uses, by an entry of our own. The package exports no part.
      { find: /^phaser$/, replacement: here('./src/stage/phaser/entry.ts') },
      { find: /^phaser\/src\//, replacement: here('./node_modules/phaser/src/') },
    ],
  },
  define: PHASER_FLAGS,
  // In development too: dependencies are prepared apart, and would not see the flags.
  optimizeDeps: { rolldownOptions: { transform: { define: PHASER_FLAGS } } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
  preview: {
    headers: {
      'Content-Security-Policy': `${POLICY}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});

import { defineConfig, type Plugin } from 'vite';
import { ink } from './src/cli/ink-plugin.ts';
import { offline } from './src/cli/offline-plugin.ts';
import { oneFile } from './src/cli/one-file/one-file-plugin.ts';
import { makeEmptyPage, scenePage } from './src/cli/one-file/scene-page-plugin.ts';
import { PHASER_FLAGS, SHARED } from './src/cli/shared-config.ts';
import { makeStories } from './src/cli/stories.ts';

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

/** Made once, for the folder to host and for the one file. */
const [stories, emptyPage] = [makeStories(), makeEmptyPage()];
const scenes = () => [ink(stories), scenePage(emptyPage)];

export default defineConfig({
  ...SHARED,
  plugins: [...scenes(), policyInPage(), offline(), oneFile(scenes)],
  // In development dependencies are prepared apart: they would not see the flags, and Ink's engine, cut in files, would
  // be read in another order than the one it stands in.
  optimizeDeps: {
    rolldownOptions: {
      transform: { define: PHASER_FLAGS },
      output: { codeSplitting: { groups: [{ name: 'inkjs', test: /node_modules[\\/]inkjs/ }] } },
    },
  },
  build: {
    ...SHARED.build,
    assetsInlineLimit: 0,
    rolldownOptions: {
      ...SHARED.build.rolldownOptions,
      // What every page needs is one file: browsers fetch six at a time, and the first line waits for the last. The
      // worker that keeps the app on the machine starts by itself, and stays apart.
      output: {
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: /^(?!.*offline-worker)/ }] },
      },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': `${POLICY}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});

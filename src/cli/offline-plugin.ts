/**
 * Vite plugin, build only: makes `offline.js`, the service worker of the app, and tells it which files there are. Their
 * names and contents make the version. Also writes what a browser asks for to install the app.
 *
 * @example plugins: [offline()]
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'offline.js';
const MANIFEST = 'manifest.webmanifest';
const APPLE_ICON = 'apple-touch-icon.png';

/** The icons by their name beside the page, and where each is drawn. */
const ICONS: Readonly<Record<string, string>> = {
  'icon.svg': 'assets/pages/favicon.svg',
  'icon-192.png': 'assets/icons/icon-192.png',
  'icon-512.png': 'assets/icons/icon-512.png',
  'icon-maskable-512.png': 'assets/icons/icon-maskable-512.png',
  [APPLE_ICON]: 'assets/icons/apple-touch-icon.png',
};

/** Not kept for days without network: the same app again, for whoever takes it elsewhere. */
const APART = 'Replique.html';

const INSTALLED = {
  name: 'Réplique',
  short_name: 'Réplique',
  description: 'S’entraîner aux appels et aux visites d’employeurs, et voir quels mots ont compté.',
  lang: 'fr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fff8ea',
  theme_color: '#fff8ea',
  icons: [
    { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
};

export const offline = (): Plugin => {
  let root = '';
  return {
    name: 'replique-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: '/src/io/workers/offline-worker.ts', fileName: WORKER });
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(INSTALLED) });
      for (const [fileName, drawn] of Object.entries(ICONS))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, drawn)) });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${APPLE_ICON}` }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') return;
        const files = Object.values(bundle).filter(({ fileName }) => ![WORKER, APART].includes(fileName));
        const hash = createHash('sha256').update(worker.code);
        for (const file of files) hash.update(file.type === 'chunk' ? file.code : file.source);
        const names = files.map(({ fileName }) => fileName).sort();
        worker.code = `const REPLIQUE_VERSION = ${JSON.stringify(hash.digest('hex').slice(0, 16))};
const REPLIQUE_FILES = ${JSON.stringify(names)};
${worker.code}`;
      },
    },
  };
};

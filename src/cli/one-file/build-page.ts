import { build, type Plugin } from 'vite';
import { SHARED } from '../shared-config.ts';
import { drawingsInside } from './drawings-inside.ts';
import { inlinePage } from './inline-page.ts';
import { workersInside } from './workers-inside.ts';

/** Which page to build: `index.html` with this script, and the plugins it needs besides ours. */
export type PageWish = { root: string; entry: string; plugins: Plugin[] };

/** The entry that `index.html` names. */
const APP_ENTRY = '/src/main.ts';

/**
 * Builds a page of the app as one HTML text that plays from a file: script, style, font, pictures, sounds and workers
 * are in it.
 *
 * @example await buildPage({ root, entry: '/src/main.ts', plugins: [ink()] })
 */
export const buildPage = async ({ root, entry, plugins }: PageWish): Promise<string> => {
  const built = await build({
    ...SHARED,
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [startingFrom(entry), workersInside(), drawingsInside(), ...plugins],
    // A page opened from the disk may start a script from a blob, and no module.
    worker: { format: 'iife' },
    build: {
      ...SHARED.build,
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: { ...SHARED.build.rolldownOptions, output: { codeSplitting: false } },
    },
  });
  const output = 'output' in built ? built.output : [];
  const files = output.map((file) => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : file.source,
  }));
  const page = files.find(({ fileName }) => fileName === 'index.html');
  if (!page) throw new Error('No page was built');
  return inlinePage(String(page.source), files);
};

const startingFrom = (entry: string): Plugin => ({
  name: 'replique-entry',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace(APP_ENTRY, entry) },
});

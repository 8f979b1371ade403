/**
 * Vite plugin: makes `Replique.html` beside the built app, the whole of it in one file that plays by a double click. The
 * app knows it by `virtual:replique-one-file`: where it is and how heavy, or that it is this very file.
 *
 * @example plugins: [ink(stories), oneFile(() => [ink(stories)])]
 */
import type { Plugin } from 'vite';
import { buildPage } from './build-page.ts';

const FILE = 'Replique.html';
const MODULE = 'virtual:replique-one-file';

/** @param plugins what the app is built with, anew */
export const oneFile = (plugins: () => Plugin[]): Plugin => {
  let root = '';
  let isBuild = false;
  return {
    name: 'replique-one-file',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      if (!isBuild) return moduleOf('none');
      const page = await buildPage({ root, entry: '/src/main.ts', plugins: [...plugins(), thisVeryFile] });
      this.emitFile({ type: 'asset', fileName: FILE, source: page });
      return moduleOf({ address: FILE, bytes: Buffer.byteLength(page) });
    },
  };
};

/** What the module says in the file itself. */
const thisVeryFile: Plugin = {
  name: 'replique-this-very-file',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? moduleOf('here') : undefined),
};

const moduleOf = (oneFile: { address: string; bytes: number } | 'here' | 'none') => ({
  code: `export const oneFile = ${JSON.stringify(oneFile)};`,
  moduleType: 'js' as const,
});

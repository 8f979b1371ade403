/**
 * Vite plugin: `virtual:replique-scene-page` gives the empty page of scenes, packed. The app puts a scene in it
 * (`io/scene-page.ts`) and gives it as one file, with or without network. The page is a build of its own, from
 * `src/scene-page.ts`: what the app finds in its files, this page finds in itself.
 *
 * @example plugins: [scenePage(makeEmptyPage())]
 */
import { relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { buildPage } from './build-page.ts';

const MODULE = 'virtual:replique-scene-page';

/** What the page has instead of some modules of the app. */
const INSTEAD: Readonly<Record<string, string>> = {
  'src/stage/art/drawings.ts': 'page-drawings.ts',
  'src/sound/urls.ts': 'page-sounds.ts',
  'src/io/database-name.ts': 'page-database.ts',
  'src/pages/parts/scene-picture.ts': 'page-pictures.ts',
  'src/wiring/own-playable.ts': 'page-own-playable.ts',
};
const SHELF = 'virtual:replique-stories';
const PARTS = '/src/wiring/scene-page/';

/** The empty page, built once however many builds of one run ask for it. */
export type EmptyPage = (root: string) => Promise<string>;

export const makeEmptyPage = (): EmptyPage => {
  let page: Promise<string> | undefined;
  return (root) => {
    page ??= buildPage({ root, entry: '/src/scene-page.ts', plugins: [insteadOfFiles()] });
    return page;
  };
};

export const scenePage = (emptyPage: EmptyPage): Plugin => {
  let root = '';
  return {
    name: 'replique-scene-page',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const packed = gzipSync(await emptyPage(root), { level: 9 }).toString('base64');
      return { code: `export default ${JSON.stringify(packed)};`, moduleType: 'js' };
    },
  };
};

const insteadOfFiles = (): Plugin => {
  let root = '';
  return {
    name: 'replique-instead-of-files',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === SHELF ? resolve(root, `.${PARTS}page-shelf.ts`) : undefined),
    load(id) {
      const other = INSTEAD[relative(root, id).split(sep).join('/')];
      return other && `export * from ${JSON.stringify(PARTS + other)};`;
    },
  };
};

/**
 * Draws every picture of Réplique: the cast, the sets, the pages. Run by `npm run assets` (Vite's runnerImport calls the default
 * export). Nothing is random: two runs give the same bytes.
 *
 * @example
 * const { module } = await runnerImport('/assets/make/main.ts');
 * await module.default();
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { castFiles } from './cast/index.ts';
import { pageFiles } from './pages/index.ts';
import { setFiles } from './sets/index.ts';
import { visitFiles } from './visits/index.ts';

const assets = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every file by its path under `assets/`. */
export const drawAssets = (): Record<string, string> => ({
  ...castFiles(),
  ...setFiles(),
  ...visitFiles(),
  ...pageFiles(),
});

/** Writes them, and removes the pictures that are no longer drawn. */
export function makeAssets(): void {
  const files = drawAssets();
  for (const folder of ['cast', 'sets', 'pages']) {
    mkdirSync(join(assets, folder), { recursive: true });
    for (const entry of readdirSync(join(assets, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const known = path.slice(assets.length + 1).replaceAll('\\', '/') in files;
      if (entry.isFile() && /\.(svg|json)$/.test(entry.name) && !known) rmSync(path);
    }
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(assets, path)), { recursive: true });
    writeFileSync(join(assets, path), content);
  }
}

export default makeAssets;

import type { Plugin } from 'vite';

/** How a worker is started in our sources, as Vite wants it written. */
const STARTED = /new Worker\(\s*new URL\(\s*(['"][^'"]+['"]),\s*import\.meta\.url,?\s*\),?[^)]*\)/g;

/**
 * Vite plugin for a page that is one file: the code of a worker stands in the page and starts from a blob, since a page
 * opened from the disk may not start a file.
 */
export const workersInside = (): Plugin => ({
  name: 'replique-workers-inside',
  enforce: 'pre',
  transform: {
    filter: { code: 'new Worker(' },
    handler(code) {
      const imports: string[] = [];
      const inside = code.replace(STARTED, (_, file: string) => {
        const name = `InnerWorker${imports.length}`;
        imports.push(`import ${name} from ${file.slice(0, -1)}?worker&inline${file.slice(-1)};`);
        return `new ${name}()`;
      });
      return imports.length > 0 ? { code: `${inside}\n${imports.join('\n')}\n`, map: null } : undefined;
    },
  },
});

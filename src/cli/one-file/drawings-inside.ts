import type { Plugin } from 'vite';

const ASKED = '.svg?url';

/**
 * Vite plugin for a page that is one file: a drawing stands in it once, as it is, and becomes an address where one is
 * wanted. The stage asks for the text of the same drawings, and an address is a quarter longer.
 */
export const drawingsInside = (): Plugin => ({
  name: 'replique-drawings-inside',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(ASKED)) return undefined;
    const text = JSON.stringify(id.replace(ASKED, '.svg?raw'));
    return `import svg from ${text};\nexport default \`data:image/svg+xml,\${encodeURIComponent(svg)}\`;`;
  },
});

import { createHash } from 'node:crypto';

/** A file of a build. */
export type BuiltFile = { fileName: string; source: string | Uint8Array };

const TYPES: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png' };

/**
 * A built page and its files as one text. Its policy is written in it: it fetches nothing from anywhere, and runs the
 * script it came with, known by its hash, and nothing else.
 *
 * @throws when a file that the page names is missing, or cannot stand in a page
 */
export const inlinePage = (html: string, files: readonly BuiltFile[]): string => {
  const sourceOf = (address: string): string | Uint8Array => {
    const found = files.find(({ fileName }) => `./${fileName}` === address);
    if (!found) throw new Error(`${address} is named by the page and was not built`);
    return found.source;
  };
  const scripts: string[] = [];
  const styles: string[] = [];
  const bare = html
    .replace(/\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g, (_, address: string) => {
      scripts.push(codeInHtml(String(sourceOf(address))));
      return '';
    })
    .replace(/\s*<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g, (_, address: string) => {
      styles.push(String(sourceOf(address)).trim());
      return '';
    })
    .replace(/(href|src)="(\.\/[^"]+)"/g, (_, name: string, address: string) => {
      return `${name}="${dataUri(address, sourceOf(address))}"`;
    });
  const policy = policyOf(scripts, styles);
  return bare
    .replace(/<head>/, () => `<head>\n    ${policy}`)
    .replace(
      /\s*<\/head>/,
      () => `${styles.map((style) => `\n    <style>${style}</style>`).join('')}\n  </head>`,
    )
    .replace(/\s*<\/body>/, () => {
      const last = scripts.map((script) => `\n    <script type="module">${script}</script>`).join('');
      return `${last}\n  </body>`;
    });
};

/** A hash as a policy names it, of the very text that stands in an element of the page. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = (scripts: readonly string[], styles: readonly string[]): string => {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
};

/**
 * Code that a page can hold: nothing in it ends the element. What HTML would change (it replaces NUL and ends lines its
 * own way) would change the hash.
 */
const codeInHtml = (code: string): string => {
  if (/[\0\r]/.test(code)) throw new Error('A page cannot hold this code: NUL or carriage return');
  return code.trim().replace(/<(?=\/script|script|!--)/gi, '\\x3C');
};

const dataUri = (address: string, source: string | Uint8Array): string => {
  const type = TYPES[address.split('.').at(-1) ?? ''];
  if (!type) throw new Error(`No media type is known for ${address}`);
  return `data:${type};base64,${Buffer.from(source).toString('base64')}`;
};

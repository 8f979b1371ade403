// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlinePage } from '../../../src/cli/one-file/inline-page.ts';

const PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./assets/icon.svg" type="image/svg+xml" />
    <title>Réplique</title>
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;

const FILES = [
  { fileName: 'assets/main.js', source: 'document.title = "é"; // $& $1' },
  { fileName: 'assets/style.css', source: 'body { color: red }\n' },
  { fileName: 'assets/icon.svg', source: new TextEncoder().encode('<svg/>') },
];

/** What a browser makes of the page, without running it. */
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const policyOf = (page: Document) =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const sha = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

describe('A page that is one file', () => {
  test('names no other file, and its code is what was built', () => {
    const html = inlinePage(PAGE, FILES);
    expect(html).not.toMatch(/(src|href)="(?!data:)/);
    const page = read(html);
    expect(page.querySelector('script')?.textContent).toBe('document.title = "é"; // $& $1');
    expect(page.querySelector('style')?.textContent).toBe('body { color: red }');
    expect(page.querySelector('link[rel="icon"]')?.getAttribute('href')).toBe(
      `data:image/svg+xml;base64,${btoa('<svg/>')}`,
    );
    expect(page.querySelector('#app')?.nextElementSibling?.localName).toBe('script');
  });

  test('may run and wear what stands in it, by its hash, and fetch nothing', () => {
    const page = read(inlinePage(PAGE, FILES));
    const policy = policyOf(page).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${sha(page.querySelector('script')?.textContent ?? '')}`);
    expect(policy).toContain(`style-src ${sha(page.querySelector('style')?.textContent ?? '')}`);
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*|connect-src/);
  });

  test('holds code that speaks of scripts: nothing in it ends the element', () => {
    const source = 'const a = "</script><!-- <script>", b = `</SCRIPT >`;';
    const html = inlinePage(PAGE, [{ fileName: 'assets/main.js', source }, ...FILES.slice(1)]);
    const [element, ...others] = read(html).querySelectorAll('script');
    expect(others).toEqual([]);
    const code = element?.textContent ?? '';
    expect(new Function(`${code} return a + b`)()).toBe('</script><!-- <script></SCRIPT >');
    expect(policyOf(read(html))).toContain(sha(code));
  });

  test('is not made when a file is missing, or when HTML would change its code', () => {
    expect(() => inlinePage(PAGE, FILES.slice(1))).toThrow('./assets/main.js');
    const withNul = { fileName: 'assets/main.js', source: 'const a = "\0";' };
    expect(() => inlinePage(PAGE, [withNul, ...FILES.slice(1)])).toThrow('NUL');
  });
});

// @vitest-environment happy-dom
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeScenePage, readScenePage } from '../../../src/io/scene-page.ts';
import { unpack } from '../../../src/io/unpack.ts';
import type { ScenePage } from '../../../src/lexicon/scene-page.ts';
import { written } from '../explore/kit.ts';

const EMPTY_PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <title>Réplique</title>
    <style>body { color: red }</style>
  </head>
  <body>
    <div id="app"></div>
    <script type="module">const end = '</head>$&';</script>
  </body>
</html>
`;

const HOSTILE = '</script><script>alert(1)</script><!-- <title> & é $& ‘ \u2028';

const sceneOf = (title: string): ScenePage => ({
  script: { ...written(`# titre: x\n${HOSTILE.replace(/[<>]/g, '')}\n* [Oui] -> END`), title },
  drawings: { 'cast/bertin/head-calme': `<svg>${HOSTILE}</svg>` },
  sounds: { 'sonnerie.flac': 'data:audio/flac;base64,AAAA' },
});

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('a scene comes out of its page as it went in, whatever it says', () => {
  const scene = sceneOf(HOSTILE);
  const page = read(makeScenePage(EMPTY_PAGE, scene));
  expect(readScenePage(page)).toEqual(JSON.parse(JSON.stringify(scene)));
  expect(page.querySelector('title')?.textContent).toBe(`${HOSTILE} – Réplique`);
});

test('what is added is data: the code of the page is the same, and there is no other', () => {
  const scripts = (html: string) =>
    [...read(html).querySelectorAll('script:not([type="application/json"])')].map((one) => one.textContent);
  const filled = makeScenePage(EMPTY_PAGE, sceneOf(HOSTILE));
  expect(scripts(filled)).toEqual(scripts(EMPTY_PAGE));
  expect(scripts(filled)).toHaveLength(1);
  expect(filled.match(/<\/?script/g)).toHaveLength(4);
});

test('what the build packed is found again', async () => {
  const text = `${EMPTY_PAGE}é ‘ 🎭`.repeat(50);
  expect(await unpack(gzipSync(text).toString('base64'))).toBe(text);
});

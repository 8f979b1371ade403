import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { Figure } from '../../src/cli/bench.ts';
import { compile } from '../../src/script/compile.ts';
import { openBuiltApp, quantile } from './kit/built-app.ts';

const ROOT = join(import.meta.dirname, '../..');
const ID = 'je-ne-trouve-personne';
const TRIES = 15;

/**
 * What must arrive before the first reply can be given, and how long it takes on this machine, beside the smallest page
 * that plays the same scene: inkjs, the story as JSON, and a list of buttons, as Ink exports it for the web.
 */
export async function bench(): Promise<Figure[]> {
  const app = await openBuiltApp();
  try {
    writeBareExport(app.folder);
    const context = await app.browser.newContext({
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    });
    const files = new Set<string>();
    const page = await context.newPage();
    page.on('response', (response) => {
      if (response.url().startsWith(app.address)) files.add(new URL(response.url()).pathname);
    });
    await toFirstReply(page, `${app.address}#/scene/${ID}`);
    // The picture comes after the words: its code is not needed to read, nor to reply.
    const needed = [...files].filter(
      (file) =>
        !/open-stage|find-art|stage-[\w-]{8}\.js|\.(svg|flac)$|(head|body)-|-(back|front)-|telephone/.test(
          file,
        ),
    );
    const words = needed.filter((file) => !file.endsWith('.woff2'));
    const sizes = (names: string[], compress: (data: Buffer) => Buffer) =>
      names.reduce(
        (sum, file) =>
          sum + compress(readFileSync(join(app.folder, file === '/' ? 'index.html' : file))).length,
        0,
      ) / 1024;
    const waits = { ours: [] as number[], bare: [] as number[] };
    for (let i = 0; i < TRIES; i++) {
      waits.ours.push(await toFirstLine(app.browser, `${app.address}#/scene/${ID}`, '[role="log"] p'));
      waits.bare.push(await toFirstLine(app.browser, `${app.address}bare.html`, 'p'));
    }
    return [
      {
        name: 'before the first reply, gzip, without the font',
        value: sizes(words, gzipSync),
        unit: 'KB',
        bar: 130,
      },
      {
        name: 'before the first reply, brotli, with the font',
        value: sizes(needed, brotliCompressSync),
        unit: 'KB',
      },
      { name: 'to the first line, median', value: quantile(waits.ours, 0.5), unit: 'ms' },
      {
        name: 'to the first line of a bare Ink export, median',
        value: quantile(waits.bare, 0.5),
        unit: 'ms',
      },
      {
        name: 'a bare Ink export beside ours, to the first line',
        value: quantile(waits.bare, 0.5) / quantile(waits.ours, 0.5),
        unit: '×',
        bar: 1,
      },
    ];
  } finally {
    await app.close();
  }
}

/** From the navigation until the first words of the scene are painted, on a browser that has nothing in store (ms). */
const toFirstLine = async (browser: Browser, address: string, line: string): Promise<number> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('first-line')));
    });
    seen.observe(document, { childList: true, subtree: true });
  }, line);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('first-line').length > 0);
  const at = await page.evaluate(
    () => performance.getEntriesByName('first-line')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return at;
};

const toFirstReply = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Décrocher' }).click();
  const reply = page.getByRole('list', { name: 'Vos répliques' }).getByRole('button').first();
  while (!(await reply.isVisible())) await page.keyboard.press('Space');
};

const writeBareExport = (folder: string) => {
  const read = compile((name) => readFileSync(join(ROOT, 'stories', name), 'utf8'), `${ID}.ink`);
  if (!read.ok) throw new Error('the scene does not compile');
  writeFileSync(join(folder, 'ink.js'), readFileSync(join(ROOT, 'node_modules/inkjs/dist/ink.js')));
  writeFileSync(
    join(folder, 'bare-story.js'),
    `var storyContent = ${JSON.stringify(read.value.script.ink)};`,
  );
  writeFileSync(
    join(folder, 'bare-main.js'),
    "const story = new inkjs.Story(storyContent); while (story.canContinue) { const p = document.createElement('p'); p.textContent = story.Continue(); document.body.append(p); } for (const choice of story.currentChoices) { const b = document.createElement('button'); b.textContent = choice.text; document.body.append(b); }",
  );
  writeFileSync(
    join(folder, 'bare.html'),
    '<!doctype html><meta charset="utf-8"><body><script src="ink.js"></script><script src="bare-story.js"></script><script src="bare-main.js"></script>',
  );
};

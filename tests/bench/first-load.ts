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

/** A line that an agency shares: what arrives counts there more than what the machine does with it. */
const SHARED_LINE = { latency: 40, downloadThroughput: (4 * 1024 * 1024) / 8 };

/**
 * What must arrive before the first reply can be given, and how long it takes from this machine and over a shared line,
 * beside the smallest page that plays the same scene: inkjs, the story as JSON, and a list of buttons, as Ink exports it
 * for the web.
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
    const ours = (line?: Line) =>
      toFirstLine(app.browser, `${app.address}#/scene/${ID}`, '[role="log"] p', line);
    const bare = (line?: Line) => toFirstLine(app.browser, `${app.address}bare.html`, 'p', line);
    const waits: Record<'ours' | 'bare' | 'oursShared' | 'bareShared', number[]> = {
      ours: [],
      bare: [],
      oursShared: [],
      bareShared: [],
    };
    for (let i = 0; i < TRIES; i++) {
      waits.ours.push(await ours());
      waits.bare.push(await bare());
      waits.oursShared.push(await ours(SHARED_LINE));
      waits.bareShared.push(await bare(SHARED_LINE));
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
      ...beside('here', waits.bare, waits.ours),
      ...beside('over a shared line (4 Mb/s, 40 ms)', waits.bareShared, waits.oursShared),
    ];
  } finally {
    await app.close();
  }
}

/** How long the first line takes, ours and bare (medians, ms), and the one beside the other. */
const beside = (where: string, bare: number[], ours: number[]): Figure[] => [
  { name: `to the first line, ${where}`, value: quantile(ours, 0.5), unit: 'ms' },
  { name: `the same of a bare Ink export, ${where}`, value: quantile(bare, 0.5), unit: 'ms' },
  {
    name: `a bare Ink export beside ours, ${where}`,
    value: quantile(bare, 0.5) / quantile(ours, 0.5),
    unit: '×',
    bar: 1,
  },
];

type Line = typeof SHARED_LINE;

/** From the navigation until the first words of the scene are painted, on a browser that has nothing in store (ms). */
const toFirstLine = async (
  browser: Browser,
  address: string,
  words: string,
  line?: Line,
): Promise<number> => {
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
  }, words);
  if (line) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', {
      ...line,
      offline: false,
      uploadThroughput: line.downloadThroughput,
    });
  }
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

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build, loadConfigFromFile, preview } from 'vite';
import type { StagePage } from './stage-page/main.ts';

declare const page: StagePage;
declare const textures: { live: Map<WebGLTexture, number> };

type Figure = { name: string; value: number; unit: string; bar?: number };

const ROOT = join(import.meta.dirname, '../..');
const FIXTURE = join(import.meta.dirname, 'stage-page');
const REST_SECONDS = 10;

/**
 * The stage at rest and over many cues, on a page that holds nothing else, built as the application is: the processor of all of Chromium
 * while nothing moves, then textures and heap after 20 and 200 pictures. WebGL itself is counted, so the product has no hook.
 */
export async function bench(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stage-bench-'));
  const site = await serve(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 428 } });
    await tab.addInitScript(countTextures);
    await tab.goto(site.address);
    const arrival = await opening(tab);
    const processor = await restingProcessor(browser, tab);
    const few = await after(tab, 0, 20);
    const many = await after(tab, 20, 200);
    return [
      { name: 'from the first picture to Phaser’s', value: arrival, unit: 'ms' },
      { name: 'at rest, all of Chromium', value: processor, unit: '% of a core', bar: 2 },
      { name: 'textures', value: many.megabytes, unit: 'MB', bar: 64 },
      { name: 'textures, 200 pictures to 20', value: growth(few.textures, many.textures), unit: '%', bar: 5 },
      { name: 'heap, 200 pictures to 20', value: growth(few.heap, many.heap), unit: '%', bar: 5 },
    ];
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

const growth = (from: number, to: number) => (100 * (to - from)) / from;

/** Builds the page with the aliases and flags of the application, and serves it. */
async function serve(outDir: string): Promise<{ address: string; close: () => Promise<void> }> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(ROOT, 'vite.config.ts'),
  );
  const common = { root: FIXTURE, base: './', configFile: false, logLevel: 'error' } as const;
  const { resolve, define } = loaded?.config ?? {};
  await build({
    ...common,
    ...(resolve && { resolve }),
    ...(define && { define }),
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** Keeps the textures that live in WebGL, with their bytes. */
function countTextures(): void {
  const live = new Map<WebGLTexture, number>();
  const gl = WebGLRenderingContext.prototype;
  const { createTexture, deleteTexture, bindTexture, texImage2D } = gl;
  let bound: WebGLTexture | null = null;
  gl.createTexture = function () {
    const texture = createTexture.call(this);
    live.set(texture, 0);
    return texture;
  };
  gl.deleteTexture = function (texture) {
    if (texture) live.delete(texture);
    deleteTexture.call(this, texture);
  };
  gl.bindTexture = function (target, texture) {
    bound = texture;
    bindTexture.call(this, target, texture);
  };
  gl.texImage2D = function (this: WebGLRenderingContext, ...given: unknown[]) {
    const source = given.at(-1);
    const drawn = source instanceof HTMLCanvasElement || source instanceof HTMLImageElement;
    const [width, height] = drawn ? [source.width, source.height] : [Number(given[3]), Number(given[4])];
    if (bound && live.has(bound)) live.set(bound, width * height * 4 || 0);
    Reflect.apply(texImage2D, this, given);
  } as typeof texImage2D;
  Object.assign(window, { textures: { live } });
}

/** Milliseconds from the first picture shown to Phaser’s canvas in the place of the still stage. */
async function opening(tab: Page): Promise<number> {
  await tab.waitForFunction(() => 'page' in window);
  const from = Date.now();
  await tab.evaluate(() => page.rest());
  await tab.locator('#host[data-stage="phaser"]').waitFor({ timeout: 60_000 });
  return Date.now() - from;
}

/** The share of a core that every process of the browser takes together while nothing moves. */
async function restingProcessor(browser: Browser, tab: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  await tab.waitForTimeout(2000);
  const [from, before] = [Date.now(), await spent()];
  await tab.waitForTimeout(REST_SECONDS * 1000);
  return (100 * ((await spent()) - before)) / ((Date.now() - from) / 1000);
}

/** Shows the pictures of these turns, each for two frames, then measures at rest. */
async function after(tab: Page, from: number, to: number) {
  await tab.evaluate(
    async ([first, end]) => {
      for (let turn = first; turn < end; turn++) {
        page.show(turn);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
      page.rest();
    },
    [from, to] as const,
  );
  await tab.waitForTimeout(2000);
  const session = await tab.context().newCDPSession(tab);
  const heap = await settledHeap(session);
  const { count, bytes } = await tab.evaluate(() => ({
    count: textures.live.size,
    bytes: [...textures.live.values()].reduce((sum, one) => sum + one, 0),
  }));
  return { heap, textures: count, megabytes: bytes / 1024 ** 2 };
}

async function settledHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

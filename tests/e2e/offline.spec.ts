import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { player } from './player.ts';

const ROOT = join(import.meta.dirname, '../..');

/** An agency that hosts its own copy of the app, may stop its server, and may put a newer version in place. */
class Agency {
  readonly folder = mkdtempSync(join(tmpdir(), 'replique-agency-'));
  readonly address: string;
  private server: ChildProcess | undefined;

  constructor(private readonly port: number) {
    this.address = `http://127.0.0.1:${port}/poste/`;
    cpSync(join(ROOT, 'dist'), this.folder, { recursive: true });
  }

  async opens(): Promise<void> {
    this.server = spawn('node', [join(ROOT, 'tests/e2e/serve.mjs'), `${this.port}`, '/poste/', this.folder]);
    await expect
      .poll(() =>
        fetch(this.address)
          .then(({ ok }) => ok)
          .catch(() => false),
      )
      .toBe(true);
  }

  async closes(): Promise<void> {
    this.server?.kill('SIGKILL');
    await expect
      .poll(() =>
        fetch(this.address)
          .then(() => 'open')
          .catch(() => 'closed'),
      )
      .toBe('closed');
  }

  /** Another version of the same app: only its name changes. */
  updates(): void {
    const file = join(this.folder, 'offline.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/VERSION = "\w+"/, 'VERSION = "suivante"'));
  }
}

const test = base.extend<{ agency: Agency }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs in this pattern.
  agency: async ({}, use, { parallelIndex }) => {
    const agency = new Agency(4330 + parallelIndex);
    await agency.opens();
    await use(agency);
    await agency.closes();
  },
});
test.use({ serviceWorkers: 'allow' });

/** The whole app is on the machine once its worker has taken the page in charge. */
const keepsApp = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');

/** The whole app as one file, from Réglages: the one thing that is not kept here, nor mistaken for the page. */
const takesAway = async (page: Page, agency: Agency): Promise<Buffer> => {
  await page.goto(`${agency.address}#/reglages`);
  const asked = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Télécharger Replique\.html \(\d Mo\)$/ }).click();
  const download = await asked;
  expect(download.suggestedFilename()).toBe('Replique.html');
  return readFileSync(await download.path());
};

test('after one visit, everything works with the server stopped: home, a scene with its picture, settings', async ({
  page,
  agency,
}) => {
  await page.goto(agency.address);
  await keepsApp(page);
  const built = readFileSync(join(agency.folder, 'Replique.html'));
  expect((await takesAway(page, agency)).equals(built)).toBe(true);
  await agency.closes();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${agency.address}#/scene/je-ne-trouve-personne`);
  const me = player(page);
  await me.picksUp();
  await me.listens();
  await expect(me.reply(0)).toBeVisible();
  await expect(page.locator('.stage img, .stage svg').first()).toBeVisible();
  await page.goto(`${agency.address}#/reglages`);
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
});

test('whoever installs it from a sub-folder finds an icon of each size, and one for iOS', async ({
  page,
  agency,
}) => {
  await page.goto(agency.address);
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, data } = await devtools.send('Page.getAppManifest');
  expect([url, errors]).toEqual([`${agency.address}manifest.webmanifest`, []]);
  const { icons, start_url, scope } = JSON.parse(data ?? '');
  expect([start_url, scope].map((one) => new URL(one, url).href)).toEqual([agency.address, agency.address]);
  const ios = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  const painted = await page.evaluate(
    (asked: string[]) =>
      Promise.all(
        asked.map(async (src) => {
          const image = Object.assign(new Image(), { src });
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    [...icons.filter(({ type }: { type: string }) => type === 'image/png'), { src: ios }].map(
      ({ src }) => new URL(src, url).href,
    ),
  );
  expect(painted).toEqual(['192x192', '512x512', '512x512', '180x180']);
  expect(icons.map(({ sizes, purpose }: Record<string, string>) => [sizes, purpose])).toEqual([
    ['any', undefined],
    ['192x192', undefined],
    ['512x512', undefined],
    ['512x512', 'maskable'],
  ]);
});

test('a newer version asks on a quiet page, never in a scene nor in a forum, and other windows are told to reload', async ({
  page,
  context,
  agency,
}) => {
  await page.goto(agency.address);
  await keepsApp(page);
  const other = await context.newPage();
  await other.goto(`${agency.address}#/s-entrainer`);
  const inScene = await context.newPage();
  await inScene.goto(`${agency.address}#/scene/je-ne-trouve-personne`);
  await expect(inScene.getByRole('button', { name: 'Décrocher' })).toBeVisible();

  const inForum = await context.newPage();
  await inForum.goto(`${agency.address}#/forum/je-ne-trouve-personne`);
  await expect(inForum.getByRole('button', { name: 'Jouer la scène modèle' })).toBeVisible();

  agency.updates();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
  const accept = page.getByRole('button', { name: 'La mettre en place' });
  await expect(accept).toBeVisible({ timeout: 30_000 });
  for (const session of [inScene, inForum])
    await expect(session.getByRole('button', { name: 'La mettre en place' })).toHaveCount(0);
  await accept.click();
  await expect(accept).toHaveCount(0);
  await expect(inForum.getByRole('button', { name: 'Recharger la page' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Recharger la page' })).toBeVisible();
  await other.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(other.getByRole('button', { name: 'Recharger la page' })).toHaveCount(0);
});

import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

/** What the clock advances by (ms): less than a line lasts. */
const TICK = 500;

/**
 * The words in which a forum is told: what a joker and a room see and do, by accessible names only, under a clock that
 * they move. One joker for each window.
 */
export const joker = (page: Page, home = './') => {
  const self = {
    page,
    stop: page.getByRole('button', { name: 'Stop !', exact: true }),
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }).first(),
    link: (name: string): Locator => page.getByRole('link', { name, exact: true }).first(),

    /** From the first page to the list of scenes. */
    async comes() {
      await page.goto(home);
      await page.getByRole('link', { name: 'Animer un forum' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Animer un forum' })).toBeVisible();
    },
    scene: (title: string): Locator =>
      page.getByRole('list', { name: 'Scènes' }).getByRole('listitem').filter({ hasText: title }),
    async gathers(title: string) {
      await self.comes();
      await self.scene(title).getByRole('link', { name: title }).click();
      await expect(self.button('Jouer la scène modèle')).toBeVisible();
    },
    async playsModel() {
      await self.button('Jouer la scène modèle').click();
    },
    /** Lets the film run until something is seen. */
    async watchesUntil(seen: () => Promise<boolean>) {
      for (let tick = 0; tick < 400; tick++) {
        if (await seen()) return;
        await page.clock.runFor(TICK);
        await isWritten(page);
      }
      throw new Error('It was never seen.');
    },
    /** Lets the film run until it stands further than a place, then calls « Stop ! » by the key. */
    async watchesFor(lines: number) {
      let last = await self.place();
      for (let seen = 0; seen < lines; ) {
        await self.watchesUntil(async () => (await self.place()) !== last);
        last = await self.place();
        seen++;
      }
    },
    instant: (): Promise<string> =>
      page.locator('[data-mode]').evaluate(({ dataset: { mode, place } }: HTMLElement) => `${mode} ${place}`),
    place: async (): Promise<string> => (await self.instant()).split(' ')[1] ?? '',
    async is(mode: 'film' | 'stopped' | 'aloud' | 'still') {
      await expect(page.locator(`[data-mode="${mode}"]`)).toBeVisible();
    },
    async stops() {
      await page.keyboard.press('Space');
      await self.is('stopped');
    },
    /** What was played aloud is over: the scene goes on at the first written reply. */
    async resumes() {
      const where = self.button('Où la scène reprend');
      const replies = page.getByRole('list', { name: /^(Répliques montrées|À la réplique la plus proche)/ });
      await where.or(replies).first().waitFor();
      if (await where.isVisible()) await where.click();
      await replies.getByRole('button').first().click();
    },
    /** Who came in. */
    async names(name: string) {
      await page.getByLabel(/^Prénom/).fill(name);
      await page.getByLabel(/^Prénom/).blur();
    },
    /** Puts the last version beside the model. */
    async compares() {
      await self.button('Comparer').click();
    },
    /** « Révéler », the secret sheet included when the room has said its words first. */
    async reveals(roomWords?: string) {
      if (roomWords !== undefined) {
        await page.getByRole('checkbox', { name: 'Sa fiche secrète' }).check();
        await page.getByLabel('Ce que la salle en dit').fill(roomWords);
      }
      await self.button('Révéler').click();
    },
    /** The text of the file that a button of the bilan gives. */
    async exports(name: string | RegExp = 'Exporter'): Promise<string> {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).first().click();
      return readFileSync(await (await download).path(), 'utf8');
    },
  };
  return self;
};

export type Joker = ReturnType<typeof joker>;

/** Both windows of a forum on one machine, on the same session. */
export const opensTwoWindows = async (context: BrowserContext, title: string, home = './') => {
  const desk = joker(await context.newPage(), home);
  await desk.comes();
  await desk.scene(title).getByRole('link', { name: 'Pupitre' }).click();
  await expect(desk.page.getByRole('heading', { level: 1, name: 'Pupitre' })).toBeVisible();
  const opened = context.waitForEvent('page');
  await desk.link('Projection').click();
  const room = joker(await opened);
  // Replique.html is read whole by each window.
  await expect(room.page.locator('[data-mode]')).toBeVisible({ timeout: 30_000 });
  return { desk, room };
};

/** Two windows stand at the same instant. */
export const areTogether = (one: Joker, other: Joker): Promise<void> =>
  expect(async () => expect(await one.instant()).toBe(await other.instant())).toPass();

/**
 * What the program was writing is on the disk: transactions take turns. Time may then go on; moved while a slow disk
 * still writes, it would look as if the machine had slept, and the film would wait for the joker.
 */
const isWritten = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    window.disk ??= indexedDB.open('replique');
    const opened = window.disk;
    if (opened.readyState === 'pending')
      await new Promise((done) => opened.addEventListener('success', done));
    const last = opened.result.transaction('events').objectStore('events').getKey(0);
    await new Promise((done) => last.addEventListener('success', done));
  });

declare global {
  interface Window {
    /** What a journey looks at the disk through. */
    disk?: IDBOpenDBRequest;
  }
}

/** Everything stored of the forums, one text for each event, in order: what was acknowledged is there. */
export const storedEvents = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('replique');
    await new Promise((done) => opened.addEventListener('success', done));
    const all = opened.result.transaction('events').objectStore('events').getAll();
    await new Promise((done) => all.addEventListener('success', done));
    opened.result.close();
    return all.result.map((row) => JSON.stringify(row));
  });

/** First names stored, in any session. */
export const storedNames = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('replique');
    await new Promise((done) => opened.addEventListener('success', done));
    const all = opened.result.transaction('names').objectStore('names').getAll();
    await new Promise((done) => all.addEventListener('success', done));
    opened.result.close();
    return JSON.stringify(all.result);
  });

/** The renderer dies in the middle of whatever it was doing. */
export const crash = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await Promise.race([devtools.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
  await page.close();
};

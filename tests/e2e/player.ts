import { expect, type Locator, type Page } from '@playwright/test';

/** The words in which journeys are told: what a player sees and does, by accessible names only. */
export const player = (page: Page) => {
  const replies = page.getByRole('list', { name: 'Vos répliques' });
  const skip = page.getByRole('button', { name: 'Passer', exact: true });
  const dialogue = page.getByRole('log', { name: 'Dialogue' });

  const self = {
    page,
    replies,
    dialogue,
    async arrives() {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    async opensScene(title: string) {
      await self.arrives();
      await page.getByRole('link', { name: 'S’entraîner' }).click();
      await page.getByRole('list', { name: 'Scènes' }).getByRole('link', { name: title }).click();
    },
    async setsPace(pace: string) {
      await page.goto('./#/reglages');
      await page.getByRole('radio', { name: pace }).check();
    },
    async opensTrial() {
      await page.goto('./#/scene/appel-d-essai');
    },
    async picksUp() {
      await page.getByRole('button', { name: 'Décrocher' }).click();
    },
    /** Skips every line, by the space bar, until there is something to answer or the call is over. */
    async listens() {
      const over = page.getByRole('heading', {
        name: /^(Retour|Vous avez les commandes en main|Une nouvelle version est arrivée : rechargez)$/,
      });
      await expect(async () => {
        if (await skip.isVisible()) {
          await dialogue.focus({ timeout: 500 });
          await page.keyboard.press('Space');
        }
        expect((await self.canReply()) || (await over.isVisible())).toBe(true);
      }).toPass({ intervals: [10], timeout: 30_000 });
    },
    async canReply(): Promise<boolean> {
      return (await replies.isVisible()) && !(await skip.isVisible());
    },
    reply(rank: number): Locator {
      return replies.getByRole('button').nth(rank);
    },
    /** Says the reply of that rank, and waits until it has been said. */
    async says(rank: number): Promise<string> {
      const before = await dialogue.innerText();
      const words = await self.reply(rank).innerText();
      await self.reply(rank).click();
      await expect
        .poll(async () => (await dialogue.isVisible()) && (await dialogue.innerText()) === before)
        .toBe(false);
      return words.replace(/^\d\s*/, '').trim();
    },
    async answers(rank: number) {
      await self.listens();
      await self.says(rank);
    },
    /** Answers by a rule until the retour opens; returns the words said. */
    async playsToTheEnd(rank: (decision: number, offered: number) => number): Promise<string[]> {
      const said: string[] = [];
      for (let decision = 0; decision < 80; decision++) {
        await self.listens();
        if (!(await self.canReply())) return said;
        said.push(await self.says(rank(decision, await replies.getByRole('button').count())));
      }
      throw new Error('The scene did not end within 80 decisions.');
    },
  };
  return self;
};

/** Waits until these words are in the storage of this machine: what was typed is kept after a rest. */
export const isKept = (page: Page, words: string): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async (sought) => {
        const come = (asked: IDBRequest) =>
          new Promise<void>((done) => asked.addEventListener('success', () => done()));
        const opened = indexedDB.open('replique');
        await come(opened);
        const all = opened.result.transaction('events').objectStore('events').getAll();
        await come(all);
        opened.result.close();
        return JSON.stringify(all.result).includes(sought);
      }, words),
    )
    .toBe(true);

/** Wholly on screen, in the window as it is scrolled now. */
export const isInView = async (page: Page, thing: Locator): Promise<void> => {
  const window = page.viewportSize();
  await expect
    .poll(async () => {
      const box = await thing.boundingBox();
      return box && window && box.y >= 0 && box.y + box.height <= window.height;
    })
    .toBe(true);
};

export type Player = ReturnType<typeof player>;

/** Unfolds all that is folded on the page. */
export const opensEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

/**
 * Fails the journey on any error the page logs, any request that leaves its origin, any CSP refusal.
 *
 * @param host empty for a page opened from the disk
 */
export const watchful = (page: Page, host = '127.0.0.1'): string[] => {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && hostname !== host) seen.push(`left: ${request.url()}`);
  });
  return seen;
};

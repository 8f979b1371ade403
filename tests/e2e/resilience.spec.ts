import { chromium, expect, test } from '@playwright/test';
import { player } from './player.ts';

const SCENE = 'Je ne trouve personne';

test('closing at any moment resumes there', async ({ context }) => {
  const first = player(await context.newPage());
  await first.opensScene(SCENE);
  await first.picksUp();
  await first.answers(0);
  await first.answers(1);
  await first.listens();
  const dialogue = await first.dialogue.innerText();
  const replies = await first.replies.innerText();
  await first.page.close({ runBeforeUnload: false });

  const later = player(await context.newPage());
  await later.opensScene(SCENE);
  await expect(later.page.getByText('Vous reprenez où vous en étiez.')).toBeVisible();
  await expect.poll(() => later.dialogue.innerText()).toBe(dialogue);
  expect(await later.replies.innerText()).toBe(replies);

  await later.page.getByRole('button', { name: 'Recommencer au début' }).click();
  await expect(later.page.getByRole('button', { name: 'Décrocher' })).toBeVisible();
});

test('on a shared computer nothing is kept once the page is closed', async ({ context }) => {
  const me = player(await context.newPage());
  await me.page.goto('./#/s-entrainer');
  await me.page.getByRole('button', { name: 'Oui, il est partagé' }).click();
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.answers(0);
  await me.listens();
  await me.page.close();
  const page = await context.newPage();
  await page.goto('./');
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const counts: Record<string, number> = {};
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
      for (const store of db.objectStoreNames) {
        const count = db.transaction(store).objectStore(store).count();
        counts[store] = await new Promise((done) => {
          count.onsuccess = () => done(count.result);
        });
      }
      db.close();
    }
    return counts;
  });
  expect(kept.events ?? 0).toBe(0);
  expect(kept.sessions ?? 0).toBe(0);
});

test('a corrupt save is set aside and said; the rest works', async ({ context }) => {
  const me = player(await context.newPage());
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.answers(0);
  await me.listens();
  await me.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('replique');
      asked.onsuccess = () => done(asked.result);
    });
    const store = db.transaction('events', 'readwrite').objectStore('events');
    const keys = await new Promise<IDBValidKey[]>((done) => {
      const asked = store.getAllKeys();
      asked.onsuccess = () => done(asked.result);
    });
    const rows = await new Promise<object[]>((done) => {
      const asked = store.getAll();
      asked.onsuccess = () => done(asked.result);
    });
    const at = Math.floor(keys.length / 2);
    const broken = { ...rows[at], type: 'beatPlayed', beat: 'abîmé', event: 'abîmé' };
    if (store.keyPath) store.put(broken);
    else store.put(broken, keys[at]);
    await new Promise((done) => setTimeout(done, 200));
    db.close();
  });
  await me.page.reload();
  await expect(me.page.getByText(/abîm|mise? de côté|illisible/i).first()).toBeVisible();
  await me.opensTrial();
  await me.picksUp();
  await me.listens();
  await expect(me.replies).toBeVisible();
});

test('without WebGL, and before Phaser, the words and the replies are there', async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-webgl',
      '--disable-webgl2',
      '--disable-3d-apis',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = await browser.newPage({
    baseURL: 'http://127.0.0.1:4319/agence/replique/',
    viewport: { width: 1280, height: 800 },
  });
  await page.route(/phaser/i, (route) => route.abort());
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.listens();
  await expect(me.reply(0)).toBeEnabled();
  await expect(page.locator('.stage img, .stage svg').first()).toBeVisible();
  await browser.close();
});

test('a scene that does not exist is said, with a way out', async ({ page }) => {
  await page.goto('./#/scene/inconnue');
  await expect(page.getByText('Cette scène n’existe pas ici')).toBeVisible();
  await page.getByRole('link', { name: 'Voir la liste des scènes' }).click();
  await expect(page.getByRole('list', { name: 'Scènes' })).toBeVisible();
});

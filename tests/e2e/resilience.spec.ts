import { expect, type Page, test } from '@playwright/test';
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

/** How many rows each store of the disk holds. */
const keptOnDisk = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
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
  const kept = await keptOnDisk(page);
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

test('without WebGL, and before Phaser, the words and the replies are there', async ({ page }) => {
  await page.route(/phaser/i, (route) => route.abort());
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.listens();
  await expect(me.reply(0)).toBeEnabled();
  await expect(page.locator('.stage img, .stage svg').first()).toBeVisible();
});

test('a scene that does not exist is said, with a way out', async ({ page }) => {
  await page.goto('./#/scene/inconnue');
  await expect(page.getByText('Cette scène n’existe pas ici')).toBeVisible();
  await page.getByRole('link', { name: 'Voir la liste des scènes' }).click();
  await expect(page.getByRole('list', { name: 'Scènes' })).toBeVisible();
});

test('a computer said to be shared later offers at once to erase what was kept', async ({ page }) => {
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.answers(0);
  await page.goto('./#/reglages');
  await page.getByRole('radio', { name: 'Il est partagé' }).check();
  await expect(page.getByText('1 séance jouée avant est encore gardée')).toBeVisible();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByText('Il ne reste rien de vos séances')).toBeFocused();
  await expect(page.getByText('Aucune séance n’est gardée ici.')).toBeVisible();
  expect((await keptOnDisk(page)).events).toBe(0);
});

test('a take is erased for good, with those that start from it, once one is sure', async ({ page }) => {
  test.slow(); // two whole calls, whatever the mood of the day
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.playsToTheEnd(() => 0);
  const before = (await keptOnDisk(page)).events ?? 0;
  await page.getByRole('button', { name: 'Rejouer d’ici' }).first().click();
  await expect(me.dialogue).toBeVisible(); // the retour is left before one looks whether the call is over
  await me.playsToTheEnd(() => 1);
  await expect(page.getByText('prise 2')).toBeVisible();
  await page.getByRole('button', { name: 'Effacer cette prise' }).last().click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByText('prise 1')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect((await keptOnDisk(page)).events ?? 0).toBeLessThan(before + 5);
  await page.reload();
  await expect(page.getByText('prise 1')).toBeVisible();

  await page.getByRole('button', { name: 'Effacer cette prise' }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByRole('list', { name: 'Scènes' })).toBeVisible();
  expect((await keptOnDisk(page)).events).toBe(0);
});

test('a session is taken away as a file, and brought back; a stranger’s file is refused', async ({
  page,
}) => {
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.playsToTheEnd(() => 0);
  await page.goto('./#/reglages');
  await page.getByText('Une séance à la fois').click();
  const asked = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Emporter', exact: true }).click();
  const file = await (await asked).path();
  const events = (await keptOnDisk(page)).events;
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('Aucune séance n’est gardée ici.')).toBeVisible();

  const field = page.getByLabel('Importer');
  await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('n’est pas une séance de Réplique')).toBeVisible();
  await field.setInputFiles(file);
  await page.getByRole('button', { name: 'Oui, ajouter' }).click();
  await expect(page.getByText('est de nouveau ici')).toBeVisible();
  expect((await keptOnDisk(page)).events).toBe(events);
  await page.goto('./#/s-entrainer');
  await page.getByRole('link', { name: 'Voir mon dernier retour' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
});

test('a part of the program gone with an update is said in French, and reloading comes back', async ({
  page,
}) => {
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await page.route(/retour-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  await me.playsToTheEnd(() => 0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Une nouvelle version est arrivée : rechargez',
  );
  await expect(page.getByText(/dynamically imported/)).toBeHidden();
  await page.unroute(/retour-[^/]*\.js/);
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
});

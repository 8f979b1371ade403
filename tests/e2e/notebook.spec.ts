import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { carnetFile, handedOver, practise, readScene } from './fixtures/practice.ts';
import { opensEverything, player, watchful } from './player.ts';

const SCENE = 'pas-chez-nous';
const TITLE = 'Pas chez nous';

/** A carnet with two takes of one scene, a note in the last one, a phrase kept, and a take of a colleague's. */
const practised = () => {
  const script = readScene(SCENE);
  const now = Date.now();
  const took = (days: number, reply: number, felt?: string) =>
    practise(script, now - days * 86_400_000, (_, offered) => Math.min(reply, offered - 1), felt);
  return carnetFile(
    { ancienne: took(8, 0), derniere: took(2, 2, 'Plus calme qu’au début.') },
    [{ text: 'Vous êtes combien, là ?', addedAt: now - 1000 }],
    [handedOver('confiee', took(4, 1))],
  );
};

const importsIt = async (
  page: Page,
  file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0],
) => {
  await page.getByLabel('Importer').setInputFiles(file);
  await page.getByRole('button', { name: 'Oui, ajouter' }).click();
  await expect(page.getByText('C’est ajouté.')).toBeVisible();
};

const exportsIt = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  return (await download).path();
};

/** What a carnet file holds besides when it was written. */
const contentOf = (path: string): unknown => {
  const { at: _, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  return rest;
};

/** Everything this origin keeps: rows of every store, entries of both storages. */
const leftBehind = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const left = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
      });
      for (const store of db.objectStoreNames) {
        const count = db.transaction(store).objectStore(store).count();
        await new Promise((done) => {
          count.onsuccess = done;
        });
        if (count.result > 0) left.push(store);
      }
      db.close();
    }
    return left;
  });

test('the carnet shows what was played, keeps phrases, goes away as a file and comes back identical', async ({
  page,
}) => {
  const seen = watchful(page);
  await page.goto('./');
  await page.getByRole('link', { name: 'Carnet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Carnet' })).toBeFocused();
  await importsIt(page, practised());

  await expect(page.getByText('1 prise confiée par des collègues')).toBeVisible();
  const takes = page.getByRole('region', { name: 'Mes prises' });
  await expect(takes.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(takes.getByRole('link', { name: 'Voir le retour' })).toHaveCount(2);
  await expect(page.getByRole('img', { name: /^Les 2 dernières prises/ })).toHaveCount(10);
  await expect(page.getByRole('region', { name: 'Mes notes' })).toContainText('Plus calme qu’au début.');
  await isAccessible(page);

  await takes.getByRole('link', { name: 'Voir le retour' }).first().click();
  await opensEverything(page);
  const keep = page.getByRole('button', { name: 'Garder cette phrase' });
  await keep.first().click();
  await expect(keep.first()).toHaveAttribute('aria-pressed', 'true');
  await isAccessible(page);
  await page.getByRole('link', { name: 'Carnet' }).click();
  const phrases = page.getByRole('list', { name: 'Phrases gardées' }).getByRole('listitem');
  await expect(phrases).toHaveCount(2);
  await expect(phrases.getByRole('link', { name: 'Réentendre d’où elle vient' })).toHaveCount(1);
  await page.getByLabel('Ajouter une phrase à vous').fill('Je vous rappelle jeudi.');
  await page.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(phrases).toHaveCount(3);
  await phrases.filter({ hasText: 'jeudi' }).getByRole('button', { name: 'Effacer' }).click();
  await expect(phrases).toHaveCount(2);
  const back = page.getByRole('button', { name: 'La remettre' });
  await expect(back).toBeFocused();
  await back.click();
  await expect(phrases).toHaveCount(3);

  const first = await exportsIt(page);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  await expect(takes).toContainText('Jouez une scène jusqu’au bout');
  expect(await leftBehind(page)).toEqual(['replique.settings']);

  await page.getByLabel('Importer').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(readFileSync(first, 'utf8').replace('"seq":7', '"seq":8')),
  });
  await expect(page.getByText('est abîmée')).toBeVisible();
  expect(await leftBehind(page)).toEqual(['replique.settings']);
  await importsIt(page, first);
  await expect(takes.getByRole('link', { name: 'Voir le retour' })).toHaveCount(2);
  expect(contentOf(await exportsIt(page))).toEqual(contentOf(first));
  await page.getByLabel('Importer').setInputFiles(first);
  await expect(page.getByText('est déjà ici')).toBeVisible();
  expect(seen).toEqual([]);
});

test('the quarter of an hour says why, enters a scene at a moment, and leads to the next step', async ({
  page,
}) => {
  const seen = watchful(page);
  const me = player(page);
  await page.goto('./#/ce-qui-est-garde');
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui est gardé ici' })).toBeFocused();
  await isAccessible(page);
  await importsIt(page, practised());
  await me.arrives();
  await page.getByRole('link', { name: 'Le quart d’heure' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Le quart d’heure' })).toBeFocused();
  const steps = page.getByRole('list', { name: 'Étapes' }).getByRole('listitem');
  await expect(steps.first()).toContainText('À partir de la décision');
  await expect(steps.first()).toContainText('une occasion laissée il y a');
  await isAccessible(page);

  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(me.replies).toBeVisible();
  expect((await me.dialogue.innerText()).length).toBeGreaterThan(200);
  await me.playsToTheEnd(() => 0);
  await page.reload();
  const next = page.getByRole('region', { name: 'La suite du quart d’heure' });
  await expect(next).toContainText('étape 2 sur');
  await isAccessible(page);
  await next.getByRole('link', { name: 'Voir les étapes' }).click();
  await expect(page.locator('[aria-current="step"]')).toContainText(TITLE);
  await page.goBack();
  await next.getByRole('button', { name: 'Passer à la suite' }).click();
  await expect(page).toHaveURL(/#\/scene\//);
  await expect(page).not.toHaveURL(new RegExp(SCENE));
  expect(seen).toEqual([]);
});

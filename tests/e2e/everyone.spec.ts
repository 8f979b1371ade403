import { expect, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { opensEverything, player } from './player.ts';

const SCENE = 'Je ne trouve personne';

test('every screen passes the rules of a public service', async ({ page }) => {
  const me = player(page);
  await me.arrives();
  await isAccessible(page);
  await page.goto('./#/s-entrainer');
  await expect(page.getByRole('list', { name: 'Scènes' })).toBeVisible();
  await isAccessible(page);
  await page.goto('./#/reglages');
  await expect(page.getByRole('radio', { name: 'À mon rythme' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Accessibilité' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibilité' })).toBeFocused();
  await isAccessible(page);

  await me.opensScene(SCENE);
  await expect(page.getByRole('button', { name: 'Décrocher' })).toBeVisible();
  await isAccessible(page);
  await me.picksUp();
  await expect(page.getByRole('button', { name: 'Passer', exact: true })).toBeVisible();
  await isAccessible(page);
  await me.listens();
  await page.getByText('Avec mes mots').click();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Le fil' }).click();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Pause' }).click();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await me.playsToTheEnd(() => 0);
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
  await isAccessible(page);
  await opensEverything(page);
  await isAccessible(page);
});

test('colours are worn as the device asks, or as chosen here, at once and the next time', async ({
  page,
}) => {
  const root = page.locator('html');
  const bar = page.locator('meta[name="theme-color"]');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./#/reglages');
  await expect(root).toHaveAttribute('data-look', 'night');
  await page.getByRole('radio', { name: 'Clair' }).check();
  await expect(root).toHaveAttribute('data-look', 'day');
  const light = await bar.getAttribute('content');
  await page.getByRole('radio', { name: 'Contraste renforcé' }).check();
  await page.reload();
  await expect(root).toHaveAttribute('data-look', 'contrast-night');
  expect(await bar.getAttribute('content')).not.toBe(light);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor);
  expect(await paper()).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await paper()).not.toBe('rgb(0, 0, 0)');
});

test('the trial call by keyboard alone, on a French keyboard, leads to a first employer', async ({
  page,
}) => {
  const me = player(page);
  await me.opensTrial();
  await expect(page.getByRole('button', { name: 'Décrocher' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Passer', exact: true })).toBeVisible();
  const over = page.getByRole('heading', { name: 'Vous avez les commandes en main' });
  for (let i = 0; i < 60 && !(await over.isVisible()); i++) {
    if (await me.canReply()) {
      // The digit row of a French keyboard types « & » without Shift: the place of the key counts.
      await page.evaluate(() =>
        dispatchEvent(
          new KeyboardEvent('keydown', { code: 'Digit1', key: '&', bubbles: true, cancelable: true }),
        ),
      );
    } else await page.keyboard.press('Space');
    await page.waitForTimeout(60);
  }
  await expect(over).toBeFocused();
  await isAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: SCENE })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Décrocher' })).toBeVisible();
});

test('before picking up, one knows who one is, who calls, and what for', async ({ page }) => {
  const me = player(page);
  await me.opensScene(SCENE);
  const before = page.getByRole('region', { name: 'Avant de décrocher' });
  await expect(before).toContainText('conseillère entreprise');
  await expect(before).toContainText('M. Bertin, restaurateur');
  await expect(before).toContainText('Entendre un employeur en colère');
  await page.getByRole('link', { name: 'Jouer à deux' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jouer à deux' })).toBeFocused();
  await page.goBack();
  await me.picksUp();
  await expect(before).toBeHidden();
});

test('single keys can be switched off, and Tab reaches everything', async ({ page }) => {
  const me = player(page);
  await page.goto('./#/reglages');
  await page.getByRole('checkbox', { name: 'Répondre avec une seule touche' }).uncheck();
  await me.opensTrial();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Décrocher' })).toBeVisible();
  await page.getByRole('button', { name: 'Décrocher' }).focus();
  await page.keyboard.press('Enter');
  await me.listens();
  await page.keyboard.press('Digit1');
  await expect(me.replies).toBeVisible();
  await me.dialogue.focus();
  const reached: string[] = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  const offered = await me.replies.getByRole('button').allTextContents();
  for (const reply of offered) expect(reached).toContain(reply.trim());
});

test('the focus never falls out of the page', async ({ page }) => {
  const me = player(page);
  await page.goto('./#/s-entrainer');
  await page.getByRole('button', { name: 'Non, c’est le mien' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await me.opensScene(SCENE);
  await me.picksUp();
  await me.listens();
  await me.reply(0).focus();
  await page.keyboard.press('Enter');
  await expect(me.dialogue).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Fermer ce message' }).click();
  await expect(me.dialogue).toBeFocused();
  await page.getByRole('button', { name: 'À mon rythme' }).click();
  const skip = page.getByRole('button', { name: 'Passer', exact: true });
  await expect(async () => {
    if (await skip.isVisible()) await skip.click({ timeout: 500 });
    await expect(page.getByRole('heading', { name: 'Que répondez-vous' })).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [10] });

  await page.goto('./#/retour/inconnu');
  await expect(page.getByRole('heading', { level: 1, name: 'Ce retour ne s’ouvre pas' })).toBeFocused();
  await isAccessible(page);
  await page.goto('./#/scene/inconnue');
  await expect(page.getByRole('heading', { level: 1, name: 'Cette scène ne s’ouvre pas' })).toBeFocused();
  await isAccessible(page);

  await page.goto('./#/reglages');
  const erase = page.getByRole('button', { name: 'Tout effacer', exact: true });
  await erase.click();
  await expect(page.getByRole('region', { name: 'Effacer pour toujours' })).toBeFocused();
  await page.getByRole('button', { name: 'Non, garder' }).click();
  await expect(erase).toBeFocused();
  await erase.click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByRole('heading', { name: 'Ce qui est gardé' })).toBeFocused();
  await expect(page.getByText('Aucune séance n’est gardée ici.')).toBeVisible();
});

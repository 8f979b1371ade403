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

test('the trial call by keyboard alone, on a French keyboard', async ({ page }) => {
  const me = player(page);
  await me.opensTrial();
  await expect(page.getByRole('button', { name: 'Décrocher' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Passer', exact: true })).toBeVisible();
  for (
    let i = 0;
    i < 60 && !(await page.getByRole('heading', { name: 'Retour', level: 1 }).isVisible());
    i++
  ) {
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
  await expect(page.getByRole('heading', { name: 'Retour', level: 1 })).toBeFocused();
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

for (const size of [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1920, height: 1080 },
])
  test(`nothing overflows at ${size.width} px, even with large text`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('./#/reglages');
    await page.getByRole('radio', { name: '150' }).check();
    const me = player(page);
    const fits = async () =>
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    await me.arrives();
    await fits();
    await me.opensScene(SCENE);
    await me.picksUp();
    await me.listens();
    await fits();
    await me.playsToTheEnd(() => 1);
    await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
    await opensEverything(page);
    await fits();
  });

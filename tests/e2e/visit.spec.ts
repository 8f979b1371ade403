import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { isInView, player } from './player.ts';

const SCENE = 'La tablette';

/** The words of a visit: the tablet in front of one, and what one does with it. */
const visitor = (page: Page) => {
  const tablet = page.getByRole('region', { name: 'Tablette' });
  return {
    ...player(page),
    tablet,
    field: (name: string) => tablet.getByRole('textbox', { name }),
    /** The adviser takes the tablet out with her first words, and its form opens. */
    async raisesTheTablet() {
      const me = player(page);
      await me.opensScene(SCENE);
      await me.listens();
      const takesOut = page.getByRole('button', { name: 'Je sors la tablette' });
      await takesOut.click();
      await expect(takesOut).toBeHidden();
      await me.listens();
      await expect(tablet).toBeVisible();
    },
  };
};

test('a visit begins without a telephone: who is met is said, and people speak', async ({ page }) => {
  const me = player(page);
  await me.opensScene(SCENE);
  await expect(page.getByRole('heading', { level: 1, name: SCENE })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Avant d’entrer' })).toContainText('M. Traoré, boulanger');
  await expect(page.getByRole('button', { name: 'Décrocher' })).toBeHidden();
  await me.listens();
  await expect(me.dialogue).toContainText('M. Traoré');
  await expect(page.getByRole('region', { name: 'Tablette' })).toBeHidden();
});

test('the raised tablet is filled by keyboard, while one may still answer', async ({ page }) => {
  const me = visitor(page);
  await me.raisesTheTablet();
  const offered = await me.replies.innerText();
  await me.field('Poste').focus();
  await page.keyboard.type('Vente 1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await expect(me.field('Personnes')).toHaveValue('2');
  // Digits and letters went into the fields: no reply was taken by their keys.
  expect(await me.replies.innerText()).toBe(offered);
  await me.says(0);
  await expect(me.dialogue).toContainText('qui sert');
  await expect(me.field('Poste')).toHaveValue('Vente 1');
});

test('three fields filled without a word take the reply that waits for it', async ({ page }) => {
  const me = visitor(page);
  await me.raisesTheTablet();
  await expect(me.replies).not.toContainText('trois champs');
  await me.field('Poste').focus();
  for (const words of ['Vente', '1', 'CDD']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  await expect(me.dialogue).toContainText('Vous remplissez trois champs sans lever les yeux.');
  await me.listens();
  await expect(me.dialogue).toContainText('un âne est entré');
});

test('an unfinished page says what is missing, and goes back to it', async ({ page }) => {
  const me = visitor(page);
  await me.raisesTheTablet();
  await me.field('Poste').fill('Vente');
  await me.tablet.getByRole('button', { name: 'Page suivante' }).focus();
  await page.keyboard.press('Enter');
  await expect(me.field('Personnes')).toBeFocused();
  await expect(me.field('Personnes')).toHaveAccessibleDescription('À remplir.');
});

test('put down, the tablet is gone, the focus is not, and people go on talking', async ({ page }) => {
  const me = visitor(page);
  await me.raisesTheTablet();
  await me.tablet.getByRole('button', { name: 'Poser la tablette' }).focus();
  await page.keyboard.press('Enter');
  await expect(me.dialogue).toContainText('Vous posez la tablette sur le marbre.');
  await expect(page.locator(':focus')).toBeVisible();
  // No one skips: what was being done with the tablet holds the clock no longer.
  await expect(me.dialogue).toContainText('Y a du beurre', { timeout: 20_000 });
});

test('« Sous tension », the form is never timed', async ({ page }) => {
  await page.clock.install();
  const me = visitor(page);
  await me.setsPace('Sous tension');
  await me.raisesTheTablet();
  await me.answers(0);
  await me.listens();
  await expect(me.replies).toContainText('encore');
  await me.field('Poste').focus();
  const before = await me.dialogue.innerText();
  for (let second = 0; second < 60; second++) await page.clock.runFor(1000);
  expect(await me.dialogue.innerText()).toBe(before);
  await expect(me.field('Poste')).toBeFocused();
  await expect(me.replies).toBeVisible();
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  test(`the tablet open passes the rules, and is at hand, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const me = visitor(page);
    await me.raisesTheTablet();
    await isAccessible(page);
    const way = page.getByRole('button', { name: 'Remplir la tablette' });
    if (await way.isVisible()) await way.click();
    else await isInView(page, me.replies);
    await isInView(page, me.field('Poste'));
    await me.tablet.getByRole('button', { name: 'Page suivante' }).click();
    await isAccessible(page);
    const overflows = await page.evaluate(() => {
      const form = document.querySelector('.tablet');
      const wide = document.documentElement.scrollWidth - innerWidth;
      return Math.max(wide, form ? form.scrollHeight - form.clientHeight : 1);
    });
    expect(overflows).toBeLessThanOrEqual(0);
  });

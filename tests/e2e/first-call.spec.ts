import { expect, type Page, test } from '@playwright/test';
import { WITH_WEBGL } from './chromium.ts';
import { isKept, opensEverything, player, watchful } from './player.ts';

test.use({ launchOptions: WITH_WEBGL });

const SCENE = 'Je ne trouve personne';

/** How the employer's name and the first reply are written: the same at any moment of any mood of the day. */
const looksOf = (page: Page) =>
  page.evaluate(() =>
    ['.said:not(.adviser) .said-by', '.reply .reply-words', '.reply'].map((selector) => {
      const one = document.querySelector(selector);
      const { font, textDecorationLine, margin } = one ? getComputedStyle(one) : ({} as CSSStyleDeclaration);
      return { selector, font, textDecorationLine, margin };
    }),
  );

test('a first call, from ring to retour, and again from a moment', async ({ page }) => {
  const troubles = watchful(page);
  const me = player(page);
  await me.opensScene(SCENE);
  await expect(page.getByRole('heading', { level: 1, name: SCENE })).toBeFocused();
  await me.picksUp();
  await expect(me.dialogue).toContainText('M. Bertin');

  await me.listens();
  const looks = await looksOf(page);
  const said = await me.playsToTheEnd((decision, offered) => decision % offered);
  expect(said.length).toBeGreaterThan(3);

  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(said[0]?.replace(/[«»]/g, '').trim().slice(0, 20) ?? '');

  await opensEverything(page);
  await expect(page.getByText(/^Fins encore possibles d’ici \(\d+\)$/).first()).toBeVisible();
  const felt = page.getByRole('textbox').first();
  await felt.fill('J’ai répondu trop vite.');
  await isKept(page, 'J’ai répondu trop vite.');
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('J’ai répondu trop vite.');

  await page.getByRole('button', { name: 'Rejouer d’ici' }).first().click();
  await expect(me.replies).toBeVisible();
  expect(await looksOf(page), 'the retour leaves no style behind').toEqual(looks);
  const again = await me.playsToTheEnd(() => 0);
  expect(again.length).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
  expect(troubles).toEqual([]);
});

test('the bill opens with the first employer; in it only a scene is called by its title', async ({
  page,
}) => {
  for (const path of ['./', './#/s-entrainer']) {
    await page.goto(path);
    const bill = page.getByRole('list', { name: 'Scènes' });
    await expect(bill.getByRole('link').first()).toHaveText(SCENE);
    const titles = await bill.locator('.scene-card-title').allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles) await expect(bill.getByRole('link', { name: title })).toHaveCount(1);
    await expect(bill.getByRole('link', { name: 'Appel d’essai' })).toHaveCount(0);
  }
});

test('what was said in one’s own words is kept beside the reply, in the retour and in the export', async ({
  page,
}) => {
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.listens();
  await page.getByText('Avec mes mots').click();
  await page.getByLabel('Dites-le d’abord').fill('Je dirais : racontez-moi. <b>gras</b>');
  await me.reply(0).click();
  await expect(me.dialogue).toContainText('Je dirais : racontez-moi. <b>gras</b>');
  await me.playsToTheEnd(() => 0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  const file = await (await download).path();
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(file, 'utf8');
  await expect(page.getByRole('status').filter({ hasText: 'téléchargements' })).toBeVisible();
  expect(text).toContain('racontez-moi');
  expect(text).toMatch(/^# /m);
});

test('« À mon rythme », nothing moves without the player', async ({ page }) => {
  await page.clock.install();
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await page.getByRole('button', { name: 'À mon rythme' }).click();
  const before = await me.dialogue.innerText();
  await page.clock.runFor(10 * 60_000);
  expect(await me.dialogue.innerText()).toBe(before);
  await page.getByRole('button', { name: 'Passer', exact: true }).click();
  await expect
    .poll(async () => (await me.dialogue.innerText()) !== before || (await me.canReply()))
    .toBe(true);
});

test('one can pause, go back to a decision, and pick any line of the conversation again', async ({
  page,
}) => {
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  await me.listens();
  const first = await me.reply(0).innerText();
  await me.answers(0);
  await me.listens();

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(me.replies).toBeHidden();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(me.replies).toBeVisible();

  await page.getByRole('button', { name: 'Revenir en arrière' }).click();
  await expect(me.reply(0)).toHaveText(first.replace(/\s*\n\s*/g, ''));

  await me.answers(1);
  await me.listens();
  await page.getByRole('button', { name: 'Le fil' }).click();
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Passer', exact: true })).toBeVisible();
});

/** Faster than storage answers: the clock must not stay held by what is closed already. */
const opensAndClosesTheThreadAtOnce = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let time = 0; time < count; time++) {
      const dialog = document.querySelector('dialog.thread') as HTMLDialogElement;
      (dialog.previousElementSibling as HTMLElement).click();
      await frame();
      dialog.close();
      await frame();
    }
  }, times);

test('« Sous tension » is said, waits while one writes or reads back, and is lifted in one gesture', async ({
  page,
}) => {
  await page.clock.install();
  const me = player(page);
  await me.setsPace('Sous tension');
  await me.opensTrial();
  const sign = page.getByRole('button', { name: 'Lever la limite' });
  await expect(sign).toBeVisible();
  await me.picksUp();
  await me.listens();
  const words = page.getByLabel('Dites-le d’abord');
  await page.getByRole('button', { name: 'Avec mes mots' }).click();
  await expect(words).toBeFocused();
  await page.clock.runFor(60_000);
  await expect(words).toBeFocused();
  await page.keyboard.type('Et le chat ?');
  await page.getByRole('heading', { level: 1 }).click();
  await page.clock.runFor(60_000);
  await expect(words).toHaveValue('Et le chat ?');

  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(words).toHaveValue('Et le chat ?');
  await page.reload();
  await page.clock.runFor(60_000);
  await expect(words).toHaveValue('Et le chat ?');
  await me.replies.getByRole('button', { name: 'Se taire' }).click();
  await expect(me.dialogue).toContainText('Avec vos mots : Et le chat ?');

  await me.listens();
  await page.getByRole('button', { name: 'Le fil' }).click();
  await page.clock.runFor(60_000);
  await page.keyboard.press('Escape');
  await expect(me.replies).toBeVisible();
  await expect(me.replies).toContainText('encore');
  await opensAndClosesTheThreadAtOnce(page, 10);
  await expect(me.replies).toContainText('encore');
  const before = await me.dialogue.innerText();
  // Second by second: a clock that jumps is a machine that slept, and the scene would wait.
  await expect(async () => {
    await page.clock.runFor(1000);
    expect(await me.dialogue.innerText()).not.toBe(before);
  }).toPass({ intervals: [10] });

  const own = page.getByRole('button', { name: 'À mon rythme' });
  await own.click();
  await expect(sign).toBeHidden();
  await own.click();
  await expect(sign).toBeVisible();
  await sign.click();
  await expect(sign).toBeHidden();
  await expect(page.locator(':focus')).toBeVisible();
});

test('the retour of a whole call is two or three sheets of paper', async ({ page }) => {
  const me = player(page);
  await me.opensScene(SCENE);
  await me.picksUp();
  const said = await me.playsToTheEnd((decision, offered) => decision % offered);
  await page.getByRole('textbox').first().fill('J’ai répondu trop vite.');
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.length).toBeLessThanOrEqual(Math.max(3, Math.ceil(said.length / 5)));
});

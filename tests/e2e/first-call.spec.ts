import { expect, test } from '@playwright/test';
import { opensEverything, player, watchful } from './player.ts';

const SCENE = 'Je ne trouve personne';

test('a first call, from ring to retour, and again from a moment', async ({ page }) => {
  const troubles = watchful(page);
  const me = player(page);
  await me.opensScene(SCENE);
  await expect(page.getByRole('heading', { level: 1, name: SCENE })).toBeFocused();
  await me.picksUp();
  await expect(me.dialogue).toContainText('M. Bertin');

  const said = await me.playsToTheEnd((decision, offered) => decision % offered);
  expect(said.length).toBeGreaterThan(3);

  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(said[0]?.replace(/[«»]/g, '').trim().slice(0, 20) ?? '');

  await opensEverything(page);
  await expect(page.getByText(/^Fins encore possibles d’ici \(\d+\)$/).first()).toBeVisible();
  const felt = page.getByRole('textbox').first();
  await felt.fill('J’ai répondu trop vite.');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('J’ai répondu trop vite.');

  await page.getByRole('button', { name: 'Rejouer d’ici' }).first().click();
  await expect(me.replies).toBeVisible();
  const again = await me.playsToTheEnd(() => 0);
  expect(again.length).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
  expect(troubles).toEqual([]);
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

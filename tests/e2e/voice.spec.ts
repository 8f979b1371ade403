import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { player, watchful } from './player.ts';

const ID = 'l-interim-lui';

/** How many voices are kept on this machine. */
const voicesKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('replique');
    await new Promise((done) => opened.addEventListener('success', done));
    const all = opened.result.transaction('voices').objectStore('voices').count();
    await new Promise((done) => all.addEventListener('success', done));
    opened.result.close();
    return all.result;
  });

test('« Avec mes mots » is said aloud too: kept here, heard again beside the reply, gone with the take', async ({
  playwright,
  launchOptions,
  contextOptions,
  baseURL,
}) => {
  const fake = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...fake],
  });
  const page = await browser.newPage({
    ...contextOptions,
    baseURL: baseURL ?? '',
    locale: 'fr-FR',
    serviceWorkers: 'block',
  });
  const troubles = watchful(page);
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      heard.push(this.currentSrc || this.src);
      return play.call(this);
    };
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const me = player(page);
  const listen = page.getByRole('button', { name: 'Réécouter ma voix' });
  await page.goto(`./#/scene/${ID}/seance-parlee`);
  await me.picksUp();
  await me.listens();
  await page.getByRole('button', { name: 'Avec mes mots' }).click();
  await expect(page.getByText('Cela reste sur cet ordinateur')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer ma voix' }).click();
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await expect(listen).toBeFocused();
  expect(await heard()).toEqual([]);
  await isAccessible(page);
  await me.says(0);
  await me.dialogue.getByRole('button', { name: 'Réécouter ma voix' }).click();
  await expect.poll(heard).toEqual([expect.stringMatching(/^blob:/)]);

  await page.goto('./#/retour/seance-parlee');
  await page.getByText('Vos mots, réplique par réplique').click();
  await listen.click();
  await expect.poll(async () => (await heard()).length).toBe(2);
  expect(await voicesKept(page)).toBe(1);
  await page.getByRole('button', { name: 'Effacer cette prise' }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Choisir une scène' })).toBeVisible();
  await expect.poll(() => voicesKept(page)).toBe(0);

  // A microphone that says no is said once, and changes nothing else.
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto(`./#/scene/${ID}/seance-muette`);
  await page.reload();
  await me.picksUp();
  await me.listens();
  await page.getByRole('button', { name: 'Avec mes mots' }).click();
  await page.getByRole('button', { name: 'Enregistrer ma voix' }).click();
  await expect(page.getByText('Le micro n’est pas autorisé ici.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer ma voix' })).toBeHidden();
  await me.says(0);
  expect(troubles).toEqual([]);
  await browser.close();
});

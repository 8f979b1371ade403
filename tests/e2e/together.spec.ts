import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { player, watchful } from './player.ts';
import { secretsOf } from './secrets.ts';

const SCENE = 'L’intérim, lui';
const ID = 'l-interim-lui';

/** The words in which two people at one table are told: the colleague's side, by the keyboard. */
const colleague = (page: Page) => {
  const replies = page.getByRole('list', { name: 'Répliques possibles' });
  const over = page.getByRole('heading', { name: 'L’échange est terminé' });
  const self = {
    page,
    replies,
    over,
    async turnsTheScreen() {
      await page.getByRole('button', { name: 'L’écran est tourné' }).press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Vous êtes Mme Keller' })).toBeFocused();
    },
    async picksUp() {
      await page.keyboard.press('Space');
      await expect(page.getByRole('button', { name: 'C’est lu' })).toBeVisible();
    },
    /** Says of each line that it was read, until someone has to answer or all is said. */
    async reads() {
      await expect(async () => {
        await page.keyboard.press('Space');
        expect((await replies.isVisible()) || (await over.isVisible())).toBe(true);
      }).toPass({ intervals: [10] });
    },
    /** Takes the nearest reply by its digit. */
    async takes(digit: number) {
      const before = await page.getByRole('listitem').allInnerTexts();
      await page.keyboard.press(`Digit${digit}`);
      await expect.poll(() => page.getByRole('listitem').allInnerTexts()).not.toEqual(before);
    },
    level: (criterion: string, level: string) =>
      page.getByRole('group', { name: criterion }).getByRole('button', { name: level, exact: true }),
  };
  return self;
};

test('two people at one screen: read aloud, answered aloud, and the colleague is heard first', async ({
  page,
}) => {
  const troubles = watchful(page);
  await page.goto('./#/s-entrainer');
  const card = page.getByRole('listitem').filter({ hasText: SCENE });
  await card.getByRole('link', { name: 'Jouer à deux' }).press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Tournez l’écran vers votre collègue' }),
  ).toBeVisible();
  await isAccessible(page);

  const karim = colleague(page);
  await karim.turnsTheScreen();
  await karim.picksUp();
  await karim.reads();
  await karim.level('Dire en positif et en faits', 'vu').press('Enter');
  await page.getByLabel('Un mot entendu, si vous voulez').fill('six compagnons');
  await page.getByLabel('Un mot entendu, si vous voulez').press('Enter');
  await karim.level('S’engager', 'en chemin').press('Enter');
  await expect(karim.level('S’engager', 'en chemin')).toHaveAttribute('aria-pressed', 'true');
  await isAccessible(page);
  await karim.takes(1);
  await karim.level('S’engager', 'en chemin').press('Enter');
  await expect(karim.level('S’engager', 'en chemin')).toHaveAttribute('aria-pressed', 'false');

  await page.reload();
  await expect(page.getByRole('list', { name: 'Répliques possibles' })).toBeHidden();
  await karim.turnsTheScreen();
  for (await karim.reads(); !(await karim.over.isVisible()); await karim.reads()) await karim.takes(1);
  await expect(karim.over).toBeFocused();
  await page.getByRole('link', { name: 'Voir le retour ensemble' }).press('Enter');

  const titles = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect(titles.nth(1)).toHaveText('Ce que votre collègue a entendu');
  await expect(page.getByRole('region', { name: 'Ce que votre collègue a entendu' })).toContainText(
    'vu Décision 1 mot entendu : « six compagnons »',
    { useInnerText: true },
  );
  await isAccessible(page);
  expect(troubles).toEqual([]);
});

test('with a window for each, the adviser hears every line and never sees a reply', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`./#/a-deux/${ID}`);
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Ouvrir ma fenêtre' }).click();
  const face = await opening;
  const troubles = [...watchful(page), ...watchful(face)];
  await expect(face.getByText('Le téléphone sonne. Dites allô')).toBeVisible();
  const karim = colleague(page);
  await karim.picksUp();
  const secrets = secretsOf(ID);
  for (let decision = 0; decision < 3; decision++) {
    await karim.reads();
    const words = await karim.replies.getByRole('button').allInnerTexts();
    await expect(face.getByText('À vous. Répondez à voix haute')).toBeVisible();
    const seen = await face.evaluate(() => document.documentElement.outerHTML);
    const hidden = [...secrets, ...words.map((word) => word.replace(/^\w\s+/, ''))];
    expect(hidden.filter((word) => seen.includes(word))).toEqual([]);
    await karim.takes(1);
  }
  const line = await page.locator('[aria-current="step"] .pair-line-text').innerText();
  await expect(face.getByRole('log', { name: 'Ce qui se dit' })).toContainText(line);
  await isAccessible(face);
  expect(troubles).toEqual([]);
});

test('a take is handed over as a file, commented by a colleague, and its comments come back to the retour', async ({
  browser,
  page,
}) => {
  const troubles = watchful(page);
  const me = player(page);
  await page.goto(`./#/scene/${ID}/seance-a-partager`);
  await me.picksUp();
  await me.listens();
  await page.getByRole('button', { name: 'Avec mes mots' }).click();
  await page.getByRole('textbox', { name: 'Dites-le d’abord comme vous le diriez' }).fill('À ma façon à moi');
  await me.says(0);
  await page.goto('./#/retour/seance-a-partager');
  await page.getByRole('button', { name: 'Partager' }).click();
  const panel = page.getByRole('region', { name: 'Partager cette prise' });
  await expect(panel.getByText('À ma façon à moi')).toBeVisible();
  await isAccessible(page);
  await panel.getByRole('checkbox', { name: 'Ne pas mettre ces mots dans le fichier' }).check();
  const handed = await saves(page, () =>
    panel.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
  );
  expect(handed).not.toContain('À ma façon à moi');

  const away = await browser.newContext();
  const colleague = await away.newPage();
  troubles.push(...watchful(colleague));
  await brings(colleague, handed);
  await expect(colleague.getByRole('heading', { level: 1, name: 'Prise reçue' })).toBeFocused();
  const lines = colleague.getByRole('list', { name: 'Ce qui s’est dit' }).getByRole('listitem');
  await colleague.getByRole('button', { name: 'Suivant' }).click();
  await expect(lines).toHaveCount(2);
  const line = await lines.nth(1).locator('[id]').first().innerText();
  await lines.nth(1).getByRole('button', { name: 'Commenter' }).click();
  await expect(lines.nth(1).getByRole('textbox')).toBeFocused();
  await colleague.keyboard.type('On entend le sourire. <b>Gardez-le</b>');
  await colleague.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(colleague.getByText('On entend le sourire. <b>Gardez-le</b>')).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByText('On entend le sourire. <b>Gardez-le</b>')).toBeVisible();
  await isAccessible(colleague);
  const back = await saves(colleague, () =>
    colleague.getByRole('button', { name: 'Exporter avec mes commentaires' }).click(),
  );
  await away.close();

  await brings(page, back);
  await page.getByRole('link', { name: 'Voir ce retour' }).click();
  const letters = page.getByRole('region', { name: 'Un mot d’un collègue' });
  await expect(letters).toContainText('On entend le sourire. <b>Gardez-le</b>');
  await expect(letters).toContainText(line.replace(/^«\s|\s»$/g, ''));
  await brings(page, back);
  await expect(page.getByText('Ces commentaires sont déjà dans le retour')).toBeVisible();
  await brings(page, '{"format":"replique-prise","version":1}');
  await expect(page.getByText('Ce fichier est abîmé : rien n’en a été pris.')).toBeVisible();
  expect(troubles).toEqual([]);
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

/** The text of the file that an act gives. */
const saves = async (page: Page, act: () => Promise<void>): Promise<string> => {
  const given = page.waitForEvent('download');
  await act();
  return readFileSync(await (await given).path(), 'utf8');
};

/** Chooses a file of that text where colleagues' files come in. */
const brings = async (page: Page, text: string): Promise<void> => {
  await page.goto('./#/s-entrainer');
  await page
    .getByLabel('Importer')
    .setInputFiles({ name: 'prise.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

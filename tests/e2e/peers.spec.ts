import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { player, watchful } from './player.ts';

const ID = 'l-interim-lui';

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

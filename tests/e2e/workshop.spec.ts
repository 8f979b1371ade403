import { expect, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { author } from './author.ts';

const CALL = `# titre: Un appel
# role: BERTIN ; M. Bertin
-> appel
=== appel ===
BERTIN: Allô ?
* (oui) [« Oui. »]
    -> merci
* (non) [« Non. »]
    -> raccroche
=== merci ===
# fin: Merci ; Un merci.
BERTIN: Merci.
-> END
=== raccroche ===
# fin: Raccroche
BERTIN: Au revoir.
-> END
=== oublie ===
Rien.
-> END
`;

test('six questions by keyboard alone make a scene; what is wrong in it is found, and repaired', async ({
  page,
}) => {
  const me = author(page);
  await me.arrives();
  await isAccessible(page);
  await me.tabsTo('button', 'Nouvelle scène');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle scène' })).toBeFocused();

  await me.tabsTo('button', 'Écrire la scène');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Il manque 4 réponses')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Qui appelle' }).press('Enter');
  await page.keyboard.type('Mme Roche, fleuriste');
  for (const [field, answer] of [
    ['Quelle est sa première phrase ?', 'Huit cents chrysanthèmes, et deux mains.'],
    ['Réplique 1', 'Jeudi, c’est demain.'],
    ['Sa réponse à « Jeudi, c’est demain. »', 'Je sais compter.'],
    ['Comment cela finit-il ?', 'Elle raccroche.'],
  ] as const) {
    await me.tabsTo('textbox', field);
    await page.keyboard.type(answer);
  }
  await me.tabsTo('button', 'Écrire la scène');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Un appel de Mme Roche' })).toBeFocused();
  await expect(page.getByText('Tous les chemins vus : 1 fin, aucun cul-de-sac')).toBeVisible();
  await expect(me.findings.getByRole('listitem')).toHaveCount(0);

  await me.text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('=== retard ===\n-> apel\n');
  const found = me.findings.getByRole('listitem').filter({ hasText: 'n’existe pas' });
  await expect(found).toContainText('à corriger');
  await isAccessible(page);
  await page.keyboard.press('Tab');
  await expect(me.text).not.toBeFocused();
  await found.getByRole('button', { name: 'Remplacer par « appel »' }).press('Enter');
  await expect(found).toHaveCount(0);
  await expect(me.text).toBeFocused();
  expect(await me.reads()).toContain('=== retard ===\n-> appel');
  await page.keyboard.press('Control+z');
  await expect(found).toHaveCount(1);
});

test('the graph says what every path gave, by the arrows; the preview stays in its place while the text changes', async ({
  page,
}) => {
  const me = author(page);
  await me.arrives();
  await me.text.focus();
  await page.keyboard.insertText(CALL);
  await expect(page.getByText('Tous les chemins vus : 2 fins')).toBeVisible();
  await page.getByRole('button', { name: 'Graphe' }).press('Enter');
  const graph = page.getByRole('region', { name: 'Graphe' }).getByRole('tree');
  await isAccessible(page);
  await expect(graph.getByRole('treeitem', { name: 'oublie' })).toContainText('jamais atteint');
  await expect(graph.getByRole('treeitem', { name: /Fin.*Raccroche/ })).toContainText('50 % des prises');
  await expect(graph.getByRole('treeitem', { name: '(non)' })).toContainText('mène à Raccroche');
  // Past « Aperçu », the whole tree is one stop.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(graph.getByRole('treeitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(graph.getByRole('treeitem', { name: '(oui)' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(graph.getByRole('treeitem', { name: '(oui)' })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(me.text).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' Merci.');
  expect(await me.reads()).toContain('[« Oui. »] Merci.');
  await page.keyboard.press('Control+z');

  const preview = page.getByRole('region', { name: 'Aperçu' });
  await preview.getByRole('button', { name: 'Non.' }).click();
  await expect(preview.getByText('Au revoir.')).toBeVisible();
  await me.text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// Une note.\n');
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Chercher' })).toBeFocused();
  await page.keyboard.type('Au revoir');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Adieu');
  await expect(preview.getByText('Adieu.')).toBeVisible();
  await isAccessible(page);
});

test('what comes from a word processor is cleaned, words are observed, and nothing is lost', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const me = author(page);
  await me.arrives();
  await me.text.focus();
  await page.evaluate(() =>
    navigator.clipboard.writeText('•\u00a0Bonjour\u200b, ici {Bertin}\n• L’annonce #12'),
  );
  await page.keyboard.press('Control+v');
  expect(await me.reads()).toBe("Bonjour, ici \\{Bertin\\}\nL'annonce \\#12");
  await page.keyboard.press('Control+z');
  await page.keyboard.type('-> a\n=== a ===\nOui ?\n* (oui) [Trois semaines] Vraiment. -> END');
  await page.keyboard.press('Alt+o');
  await expect(page.getByRole('status').filter({ hasText: 'Sélectionnez des mots' })).toBeVisible();

  await page.keyboard.press('Home');
  for (let left = 9; left > 0; left--) await page.keyboard.press('ArrowRight');
  for (let left = 14; left > 0; left--) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+o');
  await expect(page.getByText('Remarque ajoutée')).toBeVisible();
  await page.keyboard.type('cadre');
  expect(await me.reads()).toContain('# cadre + «Trois semaines» : ');
  await page.reload();
  await expect(me.text).toBeVisible();
  expect(await me.reads()).toContain('# cadre + «Trois semaines» : ');
});

test('files are opened, several as one scene, and given back; what is no scene is refused', async ({
  page,
}) => {
  const me = author(page);
  await me.arrives();
  const chooses = async (files: { name: string; text: string }[]) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByText('Ouvrir', { exact: true }).click();
    const chooser = await choosing;
    await chooser.setFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  };
  await chooses([{ name: 'photo.png', text: 'x' }]);
  await expect(page.getByText('ne finit pas par .ink')).toBeVisible();
  await chooses([{ name: 'long.ink', text: 'a'.repeat(1_000_001) }]);
  await expect(page.getByText('dépasse un million de caractères')).toBeVisible();
  await chooses([
    { name: 'suite.ink', text: '=== suite ===\nLa <img src=x onerror=alert(1)> suite.\n-> END\n' },
    { name: 'chez-lui.ink', text: '# titre: Chez <b>lui</b>\nINCLUDE suite.ink\nBonjour.\n-> suite\n' },
  ]);
  await expect(page.getByRole('heading', { level: 1, name: 'Chez <b>lui</b>' })).toBeVisible();
  await expect(page.getByText('Tous les chemins vus : 1 fin')).toBeVisible();

  await page.getByRole('combobox', { name: 'Fichier' }).selectOption('suite.ink');
  expect(await me.reads()).toContain('<img src=x onerror=alert(1)>');
  await me.text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('INCLUDE fin.ink\n');
  await me.findings.getByRole('button', { name: 'Créer « fin.ink »' }).click();
  await expect(page.getByRole('combobox', { name: 'Fichier' })).toHaveValue('fin.ink');
  await expect(me.findings.getByRole('listitem')).toHaveCount(0);

  const giving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('button', { name: 'Le texte (.ink)' }).click();
  expect((await giving).suggestedFilename()).toMatch(/\.ink$/);
  await page.getByRole('button', { name: 'Jouer la scène' }).click();
  await expect(page).toHaveURL(/#\/(scene\/chez-lui~|retour\/)/);
});

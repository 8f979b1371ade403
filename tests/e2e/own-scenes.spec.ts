import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { player, watchful } from './player.ts';

const SCENE = `# titre: Chez Bertin <b>gras</b>
# role: BERTIN ; M. <img src=x onerror=alert(1)> Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# lieu: cuisine
-> accueil
=== accueil ===
BERTIN: Trois semaines <script>alert(2)</script> que j'attends !
* (oui) [« Trois <i>semaines</i>. »]
  BERTIN: Oui.
* (non) [« Pas tant que ça. »]
  BERTIN: Si.
- (suite) BERTIN: Et maintenant ?
* (rappel) [« Je vous rappelle. »]
  BERTIN: D'accord.
  -> END
* (fin) [« Au revoir. »]
  -> END
`;

type Given = { name: string; text: string };

const asFiles = (files: Given[]) =>
  files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));

const opens = (page: Page, ...files: Given[]) =>
  page.getByLabel('Ouvrir une scène (.ink)').setInputFiles(asFiles(files));

const drops = async (page: Page, ...files: Given[]) => {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer });
};

const mine = (page: Page) => page.getByRole('list', { name: 'Mes scènes' });

const goesTraining = async (page: Page) => {
  await page.goto('./#/s-entrainer');
  await expect(page.getByRole('heading', { name: 'Mes scènes' })).toBeVisible();
};

test('a scene dropped on the page plays at once, every mark of it as text, and is there the next day', async ({
  page,
}) => {
  const seen = watchful(page);
  const me = player(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await goesTraining(page);
  await drops(page, { name: 'bertin.ink', text: SCENE });
  await me.picksUp();
  await me.listens();
  await expect(me.dialogue).toContainText('<script>alert(2)</script>');
  await expect(me.reply(0)).toContainText('<i>semaines</i>');
  await isAccessible(page);
  await me.says(0);
  await goesTraining(page);
  await page.reload();
  const title = mine(page).getByRole('link', { name: 'Chez Bertin <b>gras</b>' });
  await expect(title).toBeVisible();
  await isAccessible(page);
  await title.click();
  await expect(me.dialogue).toContainText('Oui.');
  await me.answers(0);
  await me.listens();
  await expect(page.getByRole('heading', { name: 'Retour' })).toBeVisible();
  expect(seen).toEqual([]);
});

test('a take goes on in the next version of its scene as far as it holds, and says so', async ({ page }) => {
  const me = player(page);
  await goesTraining(page);
  await opens(page, { name: 'bertin.ink', text: SCENE });
  await me.picksUp();
  await me.answers(1);
  await me.listens();
  const edited = SCENE.replace('Pas tant que ça.', 'Tant que ça ?').replace(
    'Et maintenant ?',
    'Et ensuite ?',
  );
  await goesTraining(page);
  await opens(page, { name: 'bertin.ink', text: edited });
  await expect(page.getByRole('region', { name: /Une scène de ce nom est déjà ici/ })).toBeFocused();
  await page.getByRole('button', { name: 'La remplacer' }).click();
  await page.getByRole('button', { name: 'Reprendre cette prise' }).click();
  await expect(page.getByText('Votre prise tient : 1 réplique retrouvée.')).toBeVisible();
  await expect(
    page.getByText('Décision 1 : vous aviez « Pas tant que ça. », la scène dit maintenant'),
  ).toBeVisible();
  await expect(me.dialogue).toContainText('Et ensuite ?');
  expect(await me.canReply()).toBe(true);
});

test('a scene in two files is led before a group, printed, taken away and erased', async ({ page }) => {
  const seen = watchful(page);
  await page.goto('./#/animer-un-forum');
  const main = { name: 'scene.ink', text: '# titre: À deux fichiers\nINCLUDE suite.ink\n-> a\n' };
  const next = { name: 'suite.ink', text: '=== a ===\nAllô ?\n* [Oui. #modele] -> END\n' };
  await opens(page, main);
  await expect(page.getByText('Il manque le fichier « suite.ink », demandé par « scene.ink »')).toBeVisible();
  await opens(page, next, main);
  await expect(page).toHaveURL(/#\/forum\/scene~/);
  await page.goBack();
  await mine(page)
    .getByRole('link', { name: /conduite/ })
    .click();
  await expect(page.getByText('Allô ?')).toBeVisible();
  await page.goBack();
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await mine(page).getByRole('button', { name: 'Exporter (.ink)' }).click();
  await expect.poll(() => downloads.toSorted()).toEqual(['scene.ink', 'suite.ink']);
  await isAccessible(page);
  await mine(page).getByRole('button', { name: 'Effacer' }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByText('La scène « À deux fichiers » est effacée.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mes scènes' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mes scènes' })).toBeVisible();
  await expect(mine(page)).toBeHidden();
  expect(seen).toEqual([]);
});

test('from a line of the preview to its text, and from the text to what it plays', async ({ page }) => {
  await goesTraining(page);
  await opens(page, { name: 'bertin.ink', text: SCENE });
  await expect(page.getByRole('button', { name: 'Décrocher' })).toBeVisible();
  await goesTraining(page);
  await mine(page).getByRole('link', { name: 'Modifier' }).click();
  const preview = page.getByRole('region', { name: 'Aperçu' });
  const where = preview.getByRole('button', { name: 'Où est-ce écrit ?' });
  await preview.getByRole('button', { name: '« Pas tant que ça. »' }).click();
  await expect(preview.getByRole('heading', { name: 'Que répondez-vous' })).toBeFocused();
  await expect(where).toHaveCount(4);
  await where.nth(1).click();
  const text = page.getByRole('textbox', { name: 'Texte de la scène' });
  await expect(text).toBeFocused();
  // From the reply that was taken to the one above it, which this take did not make.
  await page.keyboard.press('ArrowUp');
  await preview.getByRole('button', { name: 'Jouer d’ici' }).click();
  await expect(preview.getByText('D’autres répliques mènent ici')).toBeVisible();
  await expect(preview.getByRole('log')).toContainText('Oui.');
  await isAccessible(page);
});

const RECURSIVE = 'Allô ?\n~ f(1)\n-> END\n=== function f(x) ===\n~ return f(x + 1) + f(x)\n';
const VISITS = 'VAR n = 0\n-> a\n=== a ===\n~ n += 1\n{ n < 1000000: -> a }\nFini.\n-> END\n';
const TANGLED = `Allô ?\n${'{'.repeat(40)}a${'}'.repeat(40)}\n-> END\n`;

test('hostile scenes end in a sentence, soon, and the page lives on', async ({ page }) => {
  const plays = async (text: string, sentence: RegExp) => {
    await goesTraining(page);
    await opens(page, { name: `scene-${text.length}.ink`, text });
    await expect(page.getByText(sentence).first()).toBeVisible();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  };
  // The engine counts its steps; a machine slow enough to count for two seconds is stopped by the page.
  const stops = /tourne en rond|n’a pas répondu en deux secondes/;
  await plays(RECURSIVE, stops);
  await plays(VISITS, stops);
  await plays(TANGLED, /Trop d’accolades/);
  await goesTraining(page);
  await opens(page, { name: 'roman.ink', text: 'Allô ? '.repeat(200_000) });
  await expect(page.getByText('dépasse un million de caractères')).toBeVisible();
  await opens(page, { name: 'photo.png', text: 'x' });
  await expect(page.getByText('ne finit pas par .ink')).toBeVisible();
  await isAccessible(page);
});

test('a worker that never answers is killed, and the page says so', async ({ page }) => {
  await page.route('**/ink-worker*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "onmessage = () => { for (;;); }; postMessage({ type: 'ready' });",
    }),
  );
  await page.clock.install();
  await goesTraining(page);
  await opens(page, { name: 'bertin.ink', text: SCENE });
  await expect(page.getByText('Lecture du fichier…')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.clock.runFor(21_000);
  await expect(page.getByText('La lecture de ce fichier prenait trop de temps')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});

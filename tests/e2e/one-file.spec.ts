import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { WITH_WEBGL } from './chromium.ts';
import { areTogether, opensTwoWindows } from './joker.ts';
import { player, watchful } from './player.ts';

test.use({ launchOptions: WITH_WEBGL });

const FILE = pathToFileURL(join(import.meta.dirname, '../../dist/Replique.html')).href;
const SCENE = 'Je ne trouve personne';

const MINE = `# titre: Chez Bertin, <b>midi</b> ?
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# lieu: cuisine
BERTIN: Trois semaines que j'attends ! <script>alert(1)</script>
* (combien) [« Vous êtes combien, là ? »]
  # questions + «combien» : un fait simple.
  BERTIN: Deux.
  -> END
* (loin) [« Je vous rappelle. »]
  -> END
`;

/** No error, no refusal of the policy, and no file but this one. */
const watchesFile = (page: Page, file: string): string[] => {
  const seen = watchful(page, '');
  page.on('request', (request) => {
    const [address = ''] = request.url().split('#');
    if (!/^(data|blob):/.test(address) && address !== file) seen.push(`fetched: ${address}`);
  });
  return seen;
};

test('Réplique in one file: home, a scene with its picture and its sound, the settings', async ({ page }) => {
  const troubles = watchesFile(page, FILE);
  const me = player(page);
  await page.goto(FILE);
  await page.getByRole('link', { name: 'S’entraîner' }).click();
  await page.getByRole('list', { name: 'Scènes' }).getByRole('link', { name: SCENE }).click();
  await me.picksUp();
  await expect(page.locator('[data-stage="phaser"] canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Activer le son' }).click();
  await expect(page.getByRole('button', { name: 'Couper le son' })).toBeVisible();
  await me.answers(0);
  await page.getByRole('link', { name: 'Réglages' }).click();
  await expect(page.getByText('Il y a ici 1 séance.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Télécharger Replique/ })).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('a forum from one file, in two windows, stops in both', async ({ context }) => {
  await context.clock.install({ time: new Date('2026-11-23T14:00:00') });
  const { desk, room } = await opensTwoWindows(context, SCENE, FILE);
  const troubles = [desk, room].map(({ page }) => watchesFile(page, FILE));
  await expect(desk.page.getByText('La projection est ouverte')).toBeVisible();
  await desk.playsModel();
  await desk.watchesFor(3);
  await room.page.mouse.click(600, 200);
  await desk.is('stopped');
  await room.is('stopped');
  await areTogether(desk, room);
  expect(troubles.flat()).toEqual([]);
});

test('a scene of one’s own plays from that file to its retour, and leaves it as one page that plays alone', async ({
  page,
  context,
}, info) => {
  const troubles = watchesFile(page, FILE);
  await page.goto(`${FILE}#/s-entrainer`);
  await page
    .getByLabel('Ouvrir une scène (.ink)')
    .setInputFiles({ name: 'midi.ink', mimeType: 'text/plain', buffer: Buffer.from(MINE) });
  await player(page).picksUp();
  await player(page).playsToTheEnd(() => 0);
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeFocused();
  await page.reload();
  await page.getByRole('link', { name: 'Voir la liste des scènes' }).click();
  const asked = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter en une page (.html)' }).click();
  const download = await asked;
  expect(download.suggestedFilename()).toBe('Chez Bertin, b midi b.html');
  const saved = info.outputPath('scène de midi.html');
  await download.saveAs(saved);

  const alone = await context.newPage();
  const me = player(alone);
  const { href } = pathToFileURL(saved);
  const others = watchesFile(alone, href);
  await alone.goto(href);
  await expect(alone).toHaveTitle('Chez Bertin, <b>midi</b> ? – Réplique');
  await expect(alone.getByRole('link', { name: 'Quitter la scène' })).toHaveCount(0);
  await expect(alone.getByRole('button', { name: 'Décrocher' })).toBeVisible();
  await expect(alone.getByRole('link', { name: 'Jouer à deux' })).toHaveCount(0);
  await me.picksUp();
  await expect(alone.locator('[data-stage="phaser"] canvas')).toBeVisible();
  await alone.getByRole('button', { name: 'Activer le son' }).click();
  await me.listens();
  await expect(me.dialogue).toContainText('<script>alert(1)</script>');
  await me.playsToTheEnd(() => 0);
  await expect(alone.getByRole('heading', { level: 1, name: 'Retour' })).toBeFocused();
  await isAccessible(alone);
  await alone.getByRole('link', { name: 'Rejouer la scène' }).click();
  await expect(alone.getByRole('button', { name: 'Décrocher' })).toBeVisible();
  expect([...troubles, ...others]).toEqual([]);
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { areTogether, opensTwoWindows } from './joker.ts';
import { player, watchful } from './player.ts';

const FILE = pathToFileURL(join(import.meta.dirname, '../../dist/Replique.html')).href;
const SCENE = 'Je ne trouve personne';

/** No error, no refusal of the policy, and no file but this one. */
const watchesFile = (page: Page, file: string): string[] => {
  const seen = watchful(page, '');
  page.on('request', (request) => {
    const [address = ''] = request.url().split('#');
    if (!/^(data|blob):/.test(address) && address !== file) seen.push(`fetched: ${address}`);
  });
  return seen;
};

test('Réplique in one file: home, a scene with its picture and its sound, the retour, the settings', async ({
  page,
}) => {
  const troubles = watchesFile(page, FILE);
  const me = player(page);
  await page.goto(FILE);
  await page.getByRole('link', { name: 'S’entraîner' }).click();
  await page.getByRole('list', { name: 'Scènes' }).getByRole('link', { name: SCENE }).click();
  await me.picksUp();
  await expect(page.locator('[data-stage="phaser"] canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Activer le son' }).click();
  await expect(page.getByRole('button', { name: 'Couper le son' })).toBeVisible();
  const said = await me.playsToTheEnd(() => 0);
  expect(said.length).toBeGreaterThan(3);
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();

  await page.getByRole('link', { name: 'Réglages' }).click();
  await expect(page.getByText('1 séance est gardée ici.')).toBeVisible();
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

import { expect, test } from '@playwright/test';
import { compile } from '../../src/script/compile.ts';
import { isAccessible, isAccessibleAsItIs } from './accessibility.ts';
import { makeDice } from './fixtures/dice.ts';
import { areTogether, crash, joker, opensTwoWindows, storedEvents, storedNames } from './joker.ts';
import { watchful } from './player.ts';
import { secretsOf } from './secrets.ts';

const SCENE = 'Je ne trouve personne';
const ID = 'je-ne-trouve-personne';

test.beforeEach(({ context }) => context.clock.install({ time: new Date('2026-11-23T14:00:00') }));

test('one window is enough: from the list of scenes to the bilan', async ({ page }) => {
  const troubles = watchful(page);
  const joe = joker(page);
  await joe.gathers(SCENE);
  await joe.playsModel();
  await joe.watchesFor(4);
  await joe.stop.click();
  await joe.is('stopped');
  const late = await joe.place();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(joe.place).not.toBe(late);

  await joe.button('Remplacer').click();
  await joe.is('aloud');
  await joe.button('S’ouvre').click();
  await joe.resumes();
  await joe.watchesUntil(async () => !(await joe.stop.isVisible()));

  await joe.compares();
  await joe.reveals();
  await joe.link('Bilan').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bilan' })).toBeVisible();
  expect(await joe.exports()).toMatch(/^# Bilan\n[\s\S]*V2/);
  expect(troubles).toEqual([]);
});

test('desk and projection tell one story, and the room never sees what judges before « Révéler »', async ({
  context,
}) => {
  const { desk, room } = await opensTwoWindows(context, SCENE);
  const troubles = [...watchful(desk.page), ...watchful(room.page)];
  const secrets = secretsOf(ID);
  const roomKnows = async () => {
    const text = await room.page.evaluate(() => document.documentElement.outerHTML);
    return secrets.filter((secret) => text.includes(secret));
  };
  expect(secrets.length).toBeGreaterThan(30);
  await expect(desk.page.getByText('La projection est ouverte')).toBeVisible();
  await desk.playsModel();
  await desk.watchesFor(6);
  expect(await roomKnows()).toEqual([]);

  await room.page.mouse.click(600, 200);
  await desk.is('stopped');
  await room.is('stopped');
  await areTogether(desk, room);
  const late = await room.place();
  await desk.page.keyboard.press('ArrowLeft');
  await expect.poll(room.place).not.toBe(late);
  await areTogether(desk, room);
  expect(await roomKnows()).toEqual([]);

  await desk.button('Remplacer').click();
  await room.is('aloud');
  await desk.names('Awa');
  await expect(room.page.getByText('Awa').first()).toBeVisible();
  await desk.button('Hésite').click();
  expect(await roomKnows()).toEqual([]);
  await desk.resumes();
  await room.is('film');
  await desk.watchesUntil(() => desk.page.getByText('À la salle de répondre').isVisible());
  await desk.page.getByRole('button', { name: /^Nulle part/ }).click();
  await expect(desk.page.getByText(/c’était jouable/)).toBeVisible();
  expect(await roomKnows()).toEqual([]);

  await desk.reveals('Ses heures, il les doit.');
  await expect(room.page.getByText('Ses heures, il les doit.').first()).toBeVisible();
  await expect.poll(async () => (await roomKnows()).length).toBeGreaterThan(0);
  // Nobody stands at the projection to scroll it.
  const revealed = room.page.getByRole('region', { name: 'Ce qui est révélé' });
  expect(await revealed.evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBeLessThanOrEqual(1);
  expect(troubles).toEqual([]);
});

test('names are known to both windows, written nowhere else, and gone when the session ends', async ({
  context,
}) => {
  const { desk, room } = await opensTwoWindows(context, SCENE);
  await desk.playsModel();
  await desk.watchesFor(2);
  await desk.stops();
  await desk.button('Remplacer').click();
  await desk.names('Zoubida');
  await expect(room.page.getByText('Zoubida').first()).toBeVisible();
  expect((await storedEvents(desk.page)).join()).not.toContain('Zoubida');
  expect(await storedNames(desk.page)).toContain('Zoubida');

  await desk.link('Bilan').click();
  expect(await desk.exports()).not.toContain('Zoubida');
  await desk.page.getByRole('checkbox').check();
  expect(await desk.exports()).toContain('Zoubida');
  await desk.button('Terminer la séance').click();
  await desk.page.getByRole('button', { name: /^Oui/ }).click();
  await expect(room.page.getByText('Zoubida')).toHaveCount(0);
  expect(await storedNames(room.page)).toBe('[]');
  expect(await desk.exports()).not.toContain('Zoubida');
});

test('the draft of the versions compiles', async ({ page }) => {
  const joe = joker(page);
  await joe.gathers(SCENE);
  await joe.playsModel();
  await joe.watchesFor(3);
  await joe.stops();
  await joe.button('Remplacer').click();
  await joe.resumes();
  await joe.link('Bilan').click();
  const draft = await joe.exports(/auteur|brouillon/i);
  const read = compile(new Map([['brouillon.ink', draft]]), 'brouillon.ink');
  expect(read.ok).toBe(true);
});

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
  test(`a window killed at any moment loses nothing and comes back to it (seed ${seed})`, async ({
    context,
  }) => {
    const roll = makeDice(seed);
    const { desk, room } = await opensTwoWindows(context, SCENE);
    await desk.playsModel();
    await desk.watchesFor(1 + roll(5));
    const windows = [desk, room] as const;
    for (let press = 0; press < 1 + roll(6); press++) {
      const key = ['Space', 'ArrowLeft', 'Space', 'ArrowRight'][roll(4)] ?? 'Space';
      await windows[roll(2) ? 0 : 1].page.keyboard.press(key);
    }
    const [victim, left] = roll(2) ? [desk, room] : [room, desk];
    const address = victim.page.url();
    const known = await storedEvents(left.page);
    void victim.page.keyboard.press('Space').catch(() => undefined);
    if (roll(2)) await crash(victim.page);
    else await victim.page.close();

    const back = joker(await context.newPage());
    await back.page.goto(address);
    await expect(back.page.locator('[data-mode]')).toBeVisible();
    expect((await storedEvents(back.page)).slice(0, known.length)).toEqual(known);
    await areTogether(back, left);
  });

test('a forum under way is found again, apart from the takes of those who train alone', async ({ page }) => {
  const joe = joker(page);
  await joe.gathers(SCENE);
  await joe.playsModel();
  await joe.watchesFor(2);
  await joe.stops();
  const instant = await joe.instant();
  await page.reload();
  await expect.poll(joe.instant).toBe(instant);

  await page.goto('./#/s-entrainer');
  await expect(page.getByRole('link', { name: SCENE })).toBeVisible();
  await expect(page.getByText('prise en cours')).toBeHidden();
  await page.goto('./#/animer-un-forum');
  await expect(joe.scene(SCENE).getByText('forum en cours')).toBeVisible();
  await joe.scene(SCENE).getByRole('link', { name: SCENE }).click();
  await expect.poll(joe.instant).toBe(instant);
});

test('any key can be « Stop ! », and none is taken from a field', async ({ page }) => {
  await page.goto('./#/reglages');
  await page.getByRole('button', { name: 'Changer de touche' }).click();
  await page.keyboard.press('b');
  await expect(page.getByText('En ce moment : B')).toBeVisible();
  const joe = joker(page);
  await joe.gathers(SCENE);
  await joe.playsModel();
  await joe.watchesFor(2);
  await page.keyboard.press('Space');
  await joe.is('film');
  await page.keyboard.press('b');
  await joe.is('stopped');
  await joe.button('Noter').click();
  await page.getByLabel('Ce que l’on vient d’entendre').pressSequentially('bb');
  await expect(page.getByLabel('Ce que l’on vient d’entendre')).toHaveValue('bb');
  await joe.is('stopped');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await joe.is('film');
});

test('a projection that is closed is said on the desk, and hurts nothing', async ({ context }) => {
  const { desk, room } = await opensTwoWindows(context, SCENE);
  await expect(desk.page.getByText('La projection est ouverte')).toBeVisible();
  await room.page.close();
  await desk.page.clock.runFor(5000);
  await expect(desk.page.getByText('La projection n’est pas ouverte')).toBeVisible();
  await desk.playsModel();
  await desk.watchesFor(1);
});

test('every window passes the rules of a public service', async ({ context }) => {
  const { desk, room } = await opensTwoWindows(context, SCENE);
  const both = async () => {
    await isAccessibleAsItIs(desk.page);
    await isAccessibleAsItIs(room.page);
  };
  await desk.playsModel();
  await desk.watchesFor(3);
  await isAccessible(desk.page);
  await isAccessible(room.page);
  await desk.stops();
  await both();
  await desk.button('Remplacer').click();
  await room.is('aloud');
  await both();
  await desk.resumes();
  await desk.watchesUntil(() => desk.page.getByText('À la salle de répondre').isVisible());
  await desk.reveals('Il est seul.');
  await both();
  await desk.compares();
  await both();
  await desk.page.goto(desk.page.url().replace('pupitre', 'forum'));
  await expect(desk.button('Remplacer').or(desk.stop).first()).toBeVisible();
  await isAccessible(desk.page);
  await desk.link('Bilan').click();
  await expect(desk.page.getByRole('heading', { level: 1, name: 'Bilan' })).toBeVisible();
  await isAccessible(desk.page);
  await desk.page.goto('./#/animer-un-forum');
  await expect(desk.page.getByRole('list', { name: 'Scènes' })).toBeVisible();
  await isAccessible(desk.page);
  await desk.link('Fiche de conduite').click();
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await isAccessible(desk.page);
});

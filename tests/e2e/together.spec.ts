import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { watchful } from './player.ts';
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
  // What to read and what to listen for stand side by side, from the top.
  const [read, heard] = await Promise.all(
    ['Lisez à voix haute', 'Ce que vous entendez'].map((name) =>
      page.getByRole('region', { name }).boundingBox(),
    ),
  );
  expect(read?.y).toBe(heard?.y);
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

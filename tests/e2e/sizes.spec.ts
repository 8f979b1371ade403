import { expect, type Page, test } from '@playwright/test';
import { joker } from './joker.ts';
import { isInView, opensEverything, player } from './player.ts';

const SCENE = 'Je ne trouve personne';

/** Nothing is wider than the window. */
const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

/** A style of the reader's own, there before the page is, as with whoever reads so all day long. */
const wears = (page: Page, style: string) =>
  page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, style);

for (const size of [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1920, height: 1080 },
])
  test(`nothing overflows at ${size.width} px, even with large text`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('./#/reglages');
    await page.getByRole('radio', { name: '150' }).check();
    const me = player(page);
    await me.arrives();
    await fits(page);
    await me.opensScene(SCENE);
    await me.picksUp();
    await me.listens();
    await fits(page);
    // A device turned shows the last words again.
    await page.setViewportSize({ width: size.height, height: size.width });
    const left = () =>
      me.dialogue.evaluate((one) => one.scrollHeight - one.clientHeight - Math.round(one.scrollTop));
    await expect.poll(left).toBeLessThanOrEqual(1);
    await page.setViewportSize(size);
    await expect.poll(left).toBeLessThanOrEqual(1);
    await me.playsToTheEnd(() => 1);
    await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
    await opensEverything(page);
    await fits(page);
    for (const [address, title] of QUIET_PAGES) {
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await fits(page);
    }
    await page.getByRole('button', { name: 'L’écran est tourné' }).click();
    await expect(page.getByRole('heading', { name: 'Ce que vous entendez' })).toBeVisible();
    await fits(page);
    await page.goto('./#/atelier');
    await page.getByRole('button', { name: 'Exporter' }).click();
    await fits(page);
  });

test('nothing overflows in a visit whose text is twice as large', async ({ page }) => {
  await wears(page, 'html { font-size: 200% !important }');
  const me = player(page);
  await me.opensScene('La tablette');
  await me.listens();
  await fits(page);
  const takesOut = page.getByRole('button', { name: 'Je sors la tablette' });
  await takesOut.click();
  await expect(takesOut).toBeHidden();
  await me.listens();
  await expect(page.getByRole('region', { name: 'Tablette' })).toBeVisible();
  await fits(page);
});

for (const { size, text } of [
  { size: { width: 320, height: 640 }, text: 150 },
  { size: { width: 1280, height: 800 }, text: 200 },
])
  test(`nothing overflows on the desk of a forum at ${size.width} px, its text at ${text} %`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-23T14:00:00') });
    await page.setViewportSize(size);
    await wears(page, `html { font-size: ${text}% !important }`);
    const desk = joker(page);
    await desk.comes();
    await desk.scene(SCENE).getByRole('link', { name: 'Pupitre' }).click();
    await desk.playsModel();
    await desk.watchesFor(2);
    await desk.stops();
    await desk.button('Remplacer').click();
    await desk.is('aloud');
    await fits(page);
    await desk.resumes();
    await desk.watchesUntil(() => page.getByText('À la salle de répondre').isVisible());
    await desk.reveals('Il est seul.');
    await fits(page);
    // Nor is anything squeezed until a word has a letter to a line.
    const squeezed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.joker :is(button, label, p)')]
        .filter(
          (one) =>
            one.clientHeight > 0 && one.clientWidth < 2 * Number.parseFloat(getComputedStyle(one).fontSize),
        )
        .map(({ outerHTML }) => outerHTML),
    );
    expect(squeezed).toEqual([]);
    await desk.compares();
    await fits(page);
  });

/** Pages of words, and how each is called; the last one is left for the table of two people. */
const QUIET_PAGES = [
  ['s-entrainer', 'Choisir une scène'],
  ['atelier/nouvelle', 'Nouvelle scène'],
  ['carnet', 'Carnet'],
  ['quart-d-heure', 'Le quart d’heure'],
  ['ce-qui-est-garde', 'Ce qui est gardé ici'],
  ['accessibilite', 'Accessibilité'],
  ['reglages', 'Réglages'],
  ['a-deux/l-interim-lui', 'Jouer à deux'],
] as const;

/** WCAG 1.4.12: whoever reads with more space between letters, words and lines loses nothing. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

for (const { size, style } of [
  { size: { width: 640, height: 400 }, style: '' },
  { size: { width: 360, height: 740 }, style: '' },
  { size: { width: 320, height: 640 }, style: '' },
  { size: { width: 1280, height: 800 }, style: '' },
  { size: { width: 320, height: 900 }, style: SPACED },
])
  test(`what the moment is about comes into view at ${size.width} × ${size.height}${style && ', text spaced out'}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const me = player(page);
    await wears(page, style);
    await me.opensScene(SCENE);
    const pickUp = page.getByRole('button', { name: 'Décrocher' });
    await isInView(page, pickUp);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await me.picksUp();
    for (let decision = 0; decision < 3; decision++) {
      if (!style) await isInView(page, page.getByRole('button', { name: 'Passer', exact: true }));
      await me.listens();
      await expect(page.getByRole('heading', { name: 'Que répondez-vous' })).not.toBeFocused();
      if (style) await isInView(page, me.replies.getByRole('button').first());
      else await isInView(page, me.replies);
      await fits(page);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.reply, .time-controls .button, .top-title h1')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
          .map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
      await me.says(0);
    }
  });

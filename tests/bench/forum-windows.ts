import type { BrowserContext, Page } from '@playwright/test';
import type { Figure } from '../../src/cli/bench.ts';
import { makeDice } from '../e2e/fixtures/dice.ts';
import { openBuiltApp, quantile } from './kit/built-app.ts';

const SCENE = 'je-ne-trouve-personne';
const STOPS = 50;
const KILLS = 50;

/**
 * Desk and projection of one forum, the stage moving. « Stop ! » from the key in one window (`event.timeStamp`) to the
 * page of the other; then windows killed while both are used, and what is left when they open again.
 */
export async function bench(): Promise<Figure[]> {
  const app = await openBuiltApp();
  try {
    const open = (context: BrowserContext, page: 'pupitre' | 'projection') => async (): Promise<Page> => {
      const window = await context.newPage();
      await window.goto(`${app.address}#/${page}/${SCENE}/bench`);
      await window.locator('[data-mode]').waitFor();
      return window;
    };
    const context = await app.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const desk = await open(context, 'pupitre')();
    const room = await open(context, 'projection')();
    const waits = await stops(desk, room);
    await context.close();

    const other = await app.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const killed = await kills(open(other, 'pupitre'), open(other, 'projection'));
    await other.close();
    return [
      {
        name: `stop known by the other window, p95 of ${waits.length}`,
        value: quantile(waits, 0.95),
        unit: 'ms',
        bar: 100,
      },
      { name: 'stop known by the other window, median', value: quantile(waits, 0.5), unit: 'ms' },
      { name: `events lost in ${KILLS} kills of a window`, value: killed.lost, unit: 'events', bar: 0 },
      { name: 'windows that came back to another instant', value: killed.elsewhere, unit: 'windows', bar: 0 },
      { name: 'a killed window is back, p95', value: quantile(killed.waits, 0.95), unit: 'ms' },
    ];
  } finally {
    await app.close();
  }
}

const instant = (page: Page): Promise<string> =>
  page.locator('[data-mode]').evaluate(({ dataset: { mode, place } }: HTMLElement) => `${mode} ${place}`);

/** The film runs again in all windows. On a machine that is late the film waits for the joker: it is asked again. */
async function plays(pages: Page[]): Promise<void> {
  for (let look = 0; look < 100; look++) {
    const modes = await Promise.all(pages.map(instant));
    if (modes.every((mode) => mode.startsWith('film'))) return;
    if (new Set(modes).size === 1) await pages[0]?.keyboard.press('Space');
    await pages[0]?.waitForTimeout(50);
  }
  throw new Error('The film does not run.');
}

/** The curtain, the phone, and the first line: from there on a stop is a stop. */
async function begin(room: Page): Promise<void> {
  const first = (await instant(room)).split(' ')[1] ?? '';
  await room.keyboard.press('Space');
  await room.locator(`[data-mode="film"]:not([data-place="${first}"])`).waitFor({ timeout: 60_000 });
}

/** Stops from each window in turn; the wall clock of both pages is the machine's. */
async function stops(desk: Page, room: Page): Promise<number[]> {
  const waits: number[] = [];
  await begin(room);
  for (let turn = 0; waits.length < STOPS; turn++) {
    const [from, to] = turn % 2 ? [desk, room] : [room, desk];
    await from.waitForTimeout(150 + 10 * (turn % 7));
    await plays([desk, room]);
    const known = to.evaluate(
      () =>
        new Promise<number | undefined>((done) => {
          const seen = new MutationObserver(() => {
            if (!document.querySelector('[data-mode="stopped"]')) return;
            seen.disconnect();
            done(performance.timeOrigin + performance.now());
          });
          seen.observe(document, { subtree: true, attributes: true, childList: true });
          setTimeout(() => done(undefined), 5000);
        }),
    );
    const pressed = from.evaluate(
      () =>
        new Promise<number>((done) => {
          const onKey = ({ timeStamp }: Event) => done(performance.timeOrigin + timeStamp);
          addEventListener('keydown', onKey, { capture: true, once: true });
        }),
    );
    await from.waitForTimeout(30);
    await from.keyboard.press('Space');
    // On a late machine the film may have stopped by itself just before: then that key said « Reprendre ».
    const at = await known;
    if (at !== undefined) waits.push(at - (await pressed));
    await plays([desk, room]);
  }
  return waits;
}

type Killed = { lost: number; elsewhere: number; waits: number[] };

/** Keys pressed at random in both windows, one of which dies at any moment of it, sometimes in the middle of a write. */
async function kills(openDesk: () => Promise<Page>, openRoom: () => Promise<Page>): Promise<Killed> {
  const roll = makeDice(50);
  const opens = [openDesk, openRoom];
  const pages = [await openDesk(), await openRoom()];
  const killed: Killed = { lost: 0, elsewhere: 0, waits: [] };
  await begin(pages[1] as Page);
  const keys = ['Space', 'Space', 'ArrowLeft', 'ArrowRight', 'PageDown'];
  for (let kill = 0; kill < KILLS; kill++) {
    const victim = roll(2);
    const [dying, left] = [pages[victim] as Page, pages[1 - victim] as Page];
    for (let rank = 0; rank < 1 + roll(4); rank++) {
      await (pages[roll(2)] as Page).keyboard.press(keys[roll(keys.length)] ?? 'Space');
      await left.waitForTimeout(roll(60));
    }
    const known = await events(left);
    void dying.keyboard.press('Space').catch(() => undefined);
    if (roll(2)) await crash(dying);
    else await dying.close();
    const from = performance.now();
    const back = await (opens[victim] as () => Promise<Page>)();
    killed.waits.push(performance.now() - from);
    pages[victim] = back;
    const now = new Set(await events(back));
    killed.lost += known.filter((event) => !now.has(event)).length;
    if (!(await agree(back, left))) killed.elsewhere++;
  }
  return killed;
}

/** The film may go on meanwhile: two windows stand at the same instant as soon as both have read the last event. */
async function agree(one: Page, other: Page): Promise<boolean> {
  for (let look = 0; look < 40; look++) {
    if ((await instant(one)) === (await instant(other))) return true;
    await one.waitForTimeout(50);
  }
  return false;
}

async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await Promise.race([devtools.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
  await page.close();
}

/** All that is stored, as text: what a window has shown is there. */
const events = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('replique');
    await new Promise((done) => opened.addEventListener('success', done));
    const all = opened.result.transaction('events').objectStore('events').getAll();
    await new Promise((done) => all.addEventListener('success', done));
    opened.result.close();
    return all.result.map((row) => JSON.stringify(row));
  });

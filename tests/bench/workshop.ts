import type { Page } from '@playwright/test';
import type { Figure } from '../../src/cli/bench.ts';
import { openBuiltApp, quantile } from './kit/built-app.ts';
import { wideStory } from './wide-story.ts';

const TRIES = 9;

/** A word, and the time between its keys (ms). */
const TYPED = 'ale';
const PACE = 120;

/** The last line is the one being typed: one more letter, and it leads nowhere. */
const TEXT = `${wideStory()}=== apres ===\n-> fin`;

/** From a key to what is said of it, in the workshop as it is used: editor, worker, list, preview beside. */
export async function bench(): Promise<Figure[]> {
  const app = await openBuiltApp();
  try {
    const page = await app.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${app.address}#/atelier`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'longue.ink',
      mimeType: 'text/plain',
      buffer: Buffer.from(TEXT),
    });
    await page.getByText(' mots').first().waitFor();
    await page.getByRole('textbox', { name: 'Texte de la scène' }).focus();
    await page.keyboard.press('Control+End');
    const found: number[] = [];
    for (let left = TRIES; left > 0; left--) {
      found.push(await fromLastKey(page));
      for (const _ of TYPED) await page.keyboard.press('Backspace');
      await page.locator('.findings-paths.playing, .findings-paths.done').waitFor();
    }
    const lines = TEXT.split('\n').length;
    return [
      {
        name: `workshop: last key to its finding, ${lines} lines, median`,
        value: quantile(found, 0.5),
        unit: 'ms',
        bar: 300,
      },
      { name: 'workshop: the same, the slowest', value: quantile(found, 1), unit: 'ms' },
    ];
  } finally {
    await app.close();
  }
}

/** Milliseconds from the last key of a word typed at an ordinary pace until the finding drawn names the whole word. */
const fromLastKey = async (page: Page): Promise<number> => {
  await page.evaluate((word) => {
    let pressed = 0;
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
      },
      { capture: true },
    );
    const timed = new Promise<number>((resolve) => {
      const look = () =>
        document.querySelector('.finding.error')?.textContent?.includes(word)
          ? resolve(performance.now() - pressed)
          : requestAnimationFrame(look);
      look();
    });
    Object.assign(window, { timed });
  }, `fin${TYPED}`);
  await page.keyboard.type(TYPED, { delay: PACE });
  return page.evaluate(() => (window as unknown as { timed: Promise<number> }).timed);
};

import type { Figure } from '../../src/cli/bench.ts';
import { openBuiltApp, quantile } from './kit/built-app.ts';

const SCENE = '#/scene/je-ne-trouve-personne';
const TAKES = 4;

/** From a click on a reply, or on « Passer », to the next words in the page, the stage moving: what a player waits. */
export async function bench(): Promise<Figure[]> {
  const app = await openBuiltApp();
  try {
    const figures: Figure[] = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const waits = { reply: [] as number[], skip: [] as number[] };
      for (let take = 0; take < TAKES; take++) {
        const context = await app.browser.newContext({
          viewport: { width: 1280, height: 800 },
          reducedMotion,
        });
        const page = await context.newPage();
        await page.goto(`${app.address}${SCENE}`);
        await page.getByRole('button', { name: 'Décrocher' }).click();
        await page.waitForTimeout(3000);
        const measured = await page.evaluate(playAndMeasure, take);
        waits.reply.push(...measured.reply);
        waits.skip.push(...measured.skip);
        await context.close();
      }
      const motion = reducedMotion === 'reduce' ? 'reduced motion' : 'full motion';
      figures.push(
        {
          name: `reply → next line, p95 of ${waits.reply.length}, ${motion}`,
          value: quantile(waits.reply, 0.95),
          unit: 'ms',
          bar: 50,
        },
        {
          name: `reply → next line, median, ${motion}`,
          value: quantile(waits.reply, 0.5),
          unit: 'ms',
          bar: 50,
        },
        {
          name: `skip → next line, p95 of ${waits.skip.length}, ${motion}`,
          value: quantile(waits.skip, 0.95),
          unit: 'ms',
          bar: 50,
        },
      );
    }
    return figures;
  } finally {
    await app.close();
  }
}

/** In the page: plays to the end, with the pauses of a hasty reader, and times each change of the dialogue. */
const playAndMeasure = async (take: number) => {
  const waits = { reply: [] as number[], skip: [] as number[] };
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  for (let move = 0; move < 120; move++) {
    const log = document.querySelector('[role="log"]');
    const skip = document.querySelector<HTMLButtonElement>('button.skip');
    const replies = document.querySelectorAll<HTMLButtonElement>('button.reply');
    const button = skip ?? replies[(move + take) % Math.max(1, replies.length)];
    if (!log || !button) break;
    const said = log.childElementCount;
    const changed = new Promise<boolean>((done) => {
      const observer = new MutationObserver(() => {
        if (log.childElementCount === said && document.querySelector('button.skip') === skip) return;
        observer.disconnect();
        done(true);
      });
      observer.observe(document.body, { childList: true, subtree: true });
      setTimeout(() => done(false), 3000);
    });
    const started = performance.now();
    button.click();
    if (await changed) waits[skip ? 'skip' : 'reply'].push(performance.now() - started);
    await rest(120);
  }
  return waits;
};

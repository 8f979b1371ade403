import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { reachOf } from '../../src/explore/reach-of.ts';
import { reportOf } from '../../src/explore/report.ts';
import type { Script } from '../../src/lexicon/script.ts';
import { endlessHub } from '../bench/wide-story.ts';
import { explored, shipped, written } from '../unit/explore/kit.ts';
import { serveBuilt } from './fixtures/serve-built.ts';

let server: Awaited<ReturnType<typeof serveBuilt>>;
test.beforeAll(async () => {
  server = await serveBuilt('explore.html');
});
test.afterAll(() => server.close());

const openPage = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => 'explorer' in window);
  return page;
};

/** The longest scene we ship: some seconds of work, time enough to see the page live and to stop it. */
const longest = (): Script => {
  const [first] = shipped().toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a));
  if (!first) throw new Error('No scene is shipped');
  return first[1];
};

const sizeOf = (script: Script): number => JSON.stringify(script.ink).length;

/** For ever: no two moments are the same, since what counts them is looked at. */
const ENDLESS = `VAR n = 0
-> hub
=== hub ===
Encore {n}.
+ [Encore] -> turn
+ {n == -1} [Sortir] -> END
=== turn ===
~ n += 1
-> hub
`;

/** A beat that never gives back its hand. */
const SPINNING = '-> a\n=== a ===\n-> b\n=== b ===\n-> a\n';

test('a shipped scene is explored while the page lives on, and ends as it does in Node', async ({
  context,
}) => {
  const script = longest();
  const page = await openPage(context);
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const { result, news, longestPause, ms } = await page.evaluate(
    (one) => window.explorer.explore(one),
    script,
  );
  expect(refused).toEqual([]);
  const here = explored(script);
  expect(result).toEqual(
    JSON.parse(JSON.stringify({ ok: true, value: { report: reportOf(here), reach: reachOf(here) } })),
  );
  expect(result.ok && result.value.report.complete).toBe(true);
  expect(result.ok && result.value.report.endings.length).toBeGreaterThan(3);
  expect(news.length).toBeGreaterThan(1);
  const seen = news.map((one) => one.seen);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(news.at(-1)?.seen).toBe(news.at(-1)?.total);
  console.log(
    `${script.id}: ${Math.round(ms)} ms in the worker, ${news.length} news, longest pause of the page ${Math.round(longestPause)} ms`,
  );
  expect(longestPause).toBeLessThan(1_000);
});

test('an exploration that is stopped stops at once, and another one can begin', async ({ context }) => {
  const page = await openPage(context);
  const running = page.evaluate((one) => window.explorer.explore(one), written(endlessHub()));
  await expect.poll(() => page.workers().length).toBe(1);
  await expect.poll(() => page.evaluate(() => window.explorer.heard())).toBeGreaterThan(0);
  await page.evaluate(() => window.explorer.cancel());
  const { result, news, msAfterStop } = await running;
  expect(result).toEqual({ ok: false, why: { code: 'explore.cancelled' } });
  expect(news.length).toBeGreaterThan(0);
  // Much sooner than the exploration itself; the bench has the figure.
  expect(msAfterStop).toBeLessThan(1_000);
  await expect.poll(() => page.workers().length).toBe(0);
  const again = await page.evaluate((one) => window.explorer.explore(one), written('* [Oui] -> END'));
  expect(again.result).toMatchObject({ ok: true, value: { report: { complete: true, states: 2 } } });
});

test('one that is stopped before it begins never begins', async ({ context }) => {
  const page = await openPage(context);
  const never = page.evaluate((one) => {
    const running = window.explorer.explore(one);
    window.explorer.cancel();
    return running;
  }, written('* [Oui] -> END'));
  expect((await never).result).toEqual({ ok: false, why: { code: 'explore.cancelled' } });
});

for (const [name, text] of [
  ['a story that counts for ever', ENDLESS],
  ['a story that fills the memory', endlessHub()],
] as const) {
  test(`${name} ends within its seconds, says so, and the page lives on`, async ({ context }) => {
    const page = await openPage(context);
    const { result, news, longestPause, ms } = await page.evaluate(
      (one) => window.explorer.explore(one, { seconds: 3 }),
      written(text),
    );
    expect(result).toMatchObject({ ok: true, value: { report: { complete: false } } });
    expect(result.ok && 'reach' in result.value).toBe(false);
    expect(news.map(({ phase }) => phase)).toContain('sampling');
    console.log(`${name}: ${Math.round(ms)} ms, longest pause of the page ${Math.round(longestPause)} ms`);
    expect(ms).toBeLessThan(12_000);
    expect(longestPause).toBeLessThan(1_000);
  });
}

test('a beat that never gives back its hand is a finding, not a frozen page', async ({ context }) => {
  const page = await openPage(context);
  const { result } = await page.evaluate((one) => window.explorer.explore(one), written(SPINNING));
  expect(result).toMatchObject({
    ok: true,
    value: { report: { complete: true, errors: [{ kind: 'endless' }] } },
  });
});

test('a worker that says nothing is killed, and the page says so', async ({ context }) => {
  await context.route('**/explore-worker*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }),
  );
  const page = await openPage(context);
  await page.clock.install();
  const running = page.evaluate((one) => window.explorer.explore(one), written('* [Oui] -> END'));
  await expect.poll(() => page.workers().length).toBe(1);
  await page.clock.runFor(9_000);
  expect(page.workers()).toHaveLength(1);
  await page.clock.runFor(2_000);
  expect((await running).result).toEqual({ ok: false, why: { code: 'explore.stuck' } });
  await expect.poll(() => page.workers().length).toBe(0);
});

test('a worker that cannot be fetched is a refusal', async ({ context }) => {
  await context.route('**/explore-worker*.js', (route) => route.abort());
  const page = await openPage(context);
  const { result } = await page.evaluate((one) => window.explorer.explore(one), written('* [Oui] -> END'));
  expect(result).toEqual({ ok: false, why: { code: 'explore.crashed' } });
});

import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { makeDice } from './fixtures/dice.ts';
import { serveFixtures } from './fixtures/serve.ts';

let server: Awaited<ReturnType<typeof serveFixtures>>;
test.beforeAll(async () => {
  server = await serveFixtures();
});
test.afterAll(() => server.close());

const openPage = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${server.address}log.html`);
  await page.waitForFunction(() => 'underTest' in window);
  return page;
};

const openWindow = async (context: BrowserContext, id: string): Promise<Page> => {
  const page = await openPage(context);
  await page.evaluate((session) => window.underTest.open(session), id);
  return page;
};

/** The renderer dies in the middle of whatever it was writing; a page that shares it dies too. */
const crash = async (context: BrowserContext, page: Page): Promise<void> => {
  const devtools = await context.newCDPSession(page);
  await Promise.race([devtools.send('Page.crash').catch(() => {}), page.waitForEvent('crash')]);
  await page.close();
};

const percentile = (values: number[], rank: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * rank)] ?? Number.NaN;

const KINDS = ['choose', 'skip', 'skip', 'skip', 'note', 'goBack', 'pause', 'resume', 'resume'];

for (const seed of [11, 23, 42]) {
  test(`two windows, random commands, random crashes, one gapless log (seed ${seed})`, async ({
    context,
  }) => {
    const roll = makeDice(seed);
    const acknowledged = new Map<number, string>();
    await context.exposeFunction('acknowledge', (written: [number, string][]) => {
      for (const [seq, cmd] of written) {
        expect(acknowledged.get(seq) ?? cmd).toBe(cmd);
        acknowledged.set(seq, cmd);
      }
    });
    const pages = [await openWindow(context, 's1'), await openWindow(context, 's1')];
    await pages[0]?.evaluate(() => window.underTest.send('open'));
    await pages[1]?.evaluate(() => window.underTest.send('pickUp'));

    for (let round = 0; round < 24; round++) {
      for (const page of pages) {
        const kinds = Array.from({ length: 1 + roll(12) }, (): [string, number] => [
          KINDS[roll(KINDS.length)] ?? '',
          roll(3),
        ]);
        await page.evaluate((burst) => window.underTest.burst(burst), kinds).catch(() => {});
      }
      if (roll(4) > 0) continue;
      const victim = roll(2);
      const page = pages[victim];
      if (page) await (roll(2) ? crash(context, page) : page.close());
      for (const [rank, one] of pages.entries()) {
        const alive = !one.isClosed() && (await one.evaluate(() => true).catch(() => false));
        if (!alive) pages[rank] = await openWindow(context, 's1');
      }
    }

    for (const page of pages) await page.evaluate(() => window.underTest.send('note'));
    const truth = await (await openPage(context)).evaluate(() => window.underTest.stored('s1'));
    expect(truth.sound).toBe(true);
    expect(truth.written.map(([seq]) => seq)).toEqual(truth.written.map((_, rank) => rank + 1));
    const written = new Map(truth.written);
    expect(acknowledged.size).toBeGreaterThan(20);
    for (const [seq, cmd] of acknowledged) expect(written.get(seq)).toBe(cmd);
    for (const page of pages) {
      await expect.poll(() => page.evaluate(() => window.underTest.session())).toEqual(truth.session);
    }
    expect(await pages[0]?.evaluate(() => window.underTest.list())).toEqual([truth.row]);
    console.log(`seed ${seed}: ${truth.written.length} events, ${acknowledged.size} acknowledged`);
  });
}

test('a change is soon known to the other window', async ({ context }) => {
  const [one, two] = [await openWindow(context, 's1'), await openWindow(context, 's1')];
  await one.evaluate(() => window.underTest.send('open'));
  await one.evaluate(() => window.underTest.send('pickUp'));
  for (let n = 0; n < 50; n++) await one.evaluate((rank) => window.underTest.send('note', rank), n);
  const last = await one.evaluate(() => window.underTest.session().timeline.seq);
  await expect.poll(() => two.evaluate(() => window.underTest.session().timeline.seq)).toBe(last);
  const seen = new Map(await two.evaluate(() => window.underTest.seenAt()));
  const here = await one.evaluate(() => window.underTest.seenAt());
  const delays = here.flatMap(([seq, at]) => (seen.has(seq) ? [(seen.get(seq) ?? 0) - at] : []));
  const waits = await one.evaluate(() => window.underTest.waits());
  console.log(
    `write p50 ${percentile(waits, 0.5).toFixed(1)} ms, p95 ${percentile(waits, 0.95).toFixed(1)} ms`,
  );
  console.log(
    `other window p50 ${percentile(delays, 0.5).toFixed(1)} ms, p95 ${percentile(delays, 0.95).toFixed(1)} ms`,
  );
  expect(percentile(waits, 0.95)).toBeLessThan(500);
  expect(percentile(delays, 0.95)).toBeLessThan(500);
});

test('a session goes on where it was left', async ({ context }) => {
  const one = await openWindow(context, 's1');
  for (const kind of ['open', 'pickUp', 'skip', 'skip', 'choose'])
    await one.evaluate((k) => window.underTest.send(k), kind);
  const before = await one.evaluate(() => window.underTest.session().place);
  await one.close();
  const two = await openWindow(context, 's1');
  expect(await two.evaluate(() => window.underTest.session().place)).toEqual(before);
  await two.evaluate(() => window.underTest.erase('s1'));
  expect(await two.evaluate(() => window.underTest.list())).toEqual([]);
  expect(await two.evaluate(() => window.underTest.send('note'))).toBe('session.erased');
});

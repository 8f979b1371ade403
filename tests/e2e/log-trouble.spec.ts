import { type BrowserContext, expect, type Page, test } from '@playwright/test';
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

/** Plays a first call in a session, up to its first decision: six events, and none that the clock adds on a slow machine. */
const playOne = async (page: Page, id: string): Promise<void> => {
  await page.evaluate(async (session) => {
    await window.underTest.open(session);
    for (const kind of ['openUnclocked', 'pickUp', 'skip', 'skip']) await window.underTest.send(kind);
  }, id);
};

/** Writes on the disk behind the back of the program. */
const tamper = (page: Page, store: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([name, row]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('replique');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(name, 'readwrite');
          tx.objectStore(name).put(row);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onerror = () => fail(tx.error);
        };
      }),
    [store, value] as const,
  );

test('a corrupt session is set aside from its first bad row, said, and the rest works', async ({
  context,
}) => {
  const page = await openPage(context);
  await playOne(page, 's1');
  await playOne(page, 's2');
  await tamper(page, 'events', {
    session: 's1',
    seq: 5,
    event: { seq: 5, type: 'lineHeard', place: 'nowhere' },
  });
  const next = await openPage(context);
  expect(await next.evaluate(() => window.underTest.open('s1'))).toEqual({
    readOnly: false,
    trouble: { code: 'storage.set-aside', args: { kept: 4 } },
  });
  expect(await next.evaluate(() => window.underTest.send('skip'))).toBe('ok');
  const aside = await next.evaluate(() => window.underTest.listAside());
  expect(aside).toMatchObject([
    {
      session: 's1',
      rows: [
        { seq: 5, place: 'nowhere' },
        { seq: 6, type: 'lineHeard' },
      ],
    },
  ]);
  expect(await next.evaluate(() => window.underTest.open('s2'))).toEqual({ readOnly: false });
  const rows = await next.evaluate(() => window.underTest.list());
  expect(rows.map(({ id, seq }) => [id, seq]).sort()).toEqual([
    ['s1', 5],
    ['s2', 6],
  ]);
});

test('a corrupt line of the list is told again from the events', async ({ context }) => {
  const page = await openPage(context);
  await playOne(page, 's1');
  const [row] = await page.evaluate(() => window.underTest.list());
  await tamper(page, 'sessions', { id: 's1', title: 3 });
  await tamper(page, 'sessions', { id: 'ghost' });
  expect(await page.evaluate(() => window.underTest.list())).toEqual([row]);
});

test('events of a later version make a session read-only', async ({ context }) => {
  const page = await openPage(context);
  await playOne(page, 's1');
  const later = { seq: 7, t: 1, cmd: 'c', by: 'P1', type: 'roomJoined' };
  await tamper(page, 'events', { session: 's1', seq: 7, event: later });
  expect(await (await openPage(context)).evaluate(() => window.underTest.open('s1'))).toEqual({
    readOnly: true,
    trouble: { code: 'storage.later-events' },
  });
});

test('a browser that refuses storage plays in memory and says so', async ({ context }) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  const page = await openPage(context);
  await playOne(page, 's1');
  expect(await page.evaluate(() => window.underTest.unkept())).toEqual({ code: 'storage.refused' });
  expect(await page.evaluate(() => window.underTest.list())).toMatchObject([{ id: 's1', seq: 6 }]);
});

test('a session goes on in memory when a later version takes the database', async ({ context }) => {
  const page = await openPage(context);
  await playOne(page, 's1');
  const other = await openPage(context);
  await other.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.open('replique', 99).onsuccess = () => done();
      }),
  );
  await expect
    .poll(() => page.evaluate(() => window.underTest.told.map(({ code }) => code)))
    .toContain('storage.outdated');
  expect(await page.evaluate(() => window.underTest.send('choose', 1))).toBe('ok');
  expect(await page.evaluate(() => window.underTest.stored('s1'))).toMatchObject({
    sound: true,
    row: { seq: 7, beats: 2 },
  });
  expect(await page.evaluate(() => window.underTest.list())).toMatchObject([{ id: 's1', seq: 7 }]);
});

test('a full disk is said once and loses nothing in hand', async ({ context }) => {
  const page = await openPage(context);
  await playOne(page, 's1');
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  expect(await page.evaluate(() => window.underTest.send('choose', 0))).toBe('ok');
  expect(await page.evaluate(() => window.underTest.send('skip'))).toBe('ok');
  expect(await page.evaluate(() => window.underTest.told)).toEqual([{ code: 'storage.full' }]);
  expect(await page.evaluate(() => window.underTest.stored('s1'))).toMatchObject({
    sound: true,
    row: { seq: 8 },
  });
  const [taken] = await page.evaluate(() => window.underTest.readAll());
  expect(taken?.rows).toHaveLength(8);
});

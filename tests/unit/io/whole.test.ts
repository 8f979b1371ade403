import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMemoryStore } from '../../../src/io/memory-store.ts';
import { keepFormula } from '../../../src/notebook/formulas.ts';
import { keptAnswers } from '../../../src/notebook/kept-answers.ts';
import { keptTakes, withLiveEntries } from '../../../src/notebook/kept-takes.ts';
import { makeNotebookFile, parseNotebookFile } from '../../../src/notebook/notebook-file.ts';
import { eraseTake } from '../../../src/timeline/erase-take.ts';
import { blankRow, foldRow, isSessionRow } from '../../../src/timeline/session-row.ts';
import { ASKING } from '../notebook/notebook-story.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { NOTING } from '../session-kit/noting.ts';
import { play, type Story } from '../session-kit/story.ts';

const openStore = () => makeMemoryStore({ code: 'storage.shared' }, NOTING);
/** In memory, what stands beside sessions is written by others. */
const BESIDE = { received: () => [], scenes: [] };
const over = (): Story => {
  const story = play(ASKING).pickUp();
  for (const reply of [0, 1, 2]) story.wait(100).hear().choose(reply);
  return story.hear();
};
const rowOf = ({ events }: Story) => events.reduce(foldRow, blankRow('s1'));

describe('the rows that the carnet is opened from', () => {
  it('know the takes that are over, and no longer the one that was erased', async () => {
    const store = openStore();
    const { log } = await store.open('s1');
    const story = over();
    await log.append(0, story.events);
    expect(keptTakes(await store.listNoted()).map(({ take }) => take)).toEqual([0]);
    const before = story.events.length;
    story.goTo(0, 1, 2).choose(0).hear().choose(1).hear();
    await log.append(before, story.events.slice(before));
    expect(keptTakes(await store.listNoted()).map(({ take }) => take)).toEqual([1, 0]);
    await store.rewrite('s1', eraseTake(story.events, 1));
    expect(keptTakes(await store.listNoted()).map(({ take }) => take)).toEqual([0]);
  });

  it('remember what was written in a retour: the last answer, and no blank one', () => {
    const story = over().note('felt', 'Tendue').note('kept', 'Onze jours').note('felt', ' Soulagée ');
    expect(keptAnswers([rowOf(story)])).toMatchObject([
      { session: 's1', take: 0, answers: [{ text: 'Onze jours' }, { question: 'felt', text: 'Soulagée' }] },
    ]);
    story.note('kept', '  ').note('felt', '');
    expect(rowOf(story).answers).toBeUndefined();
    expect(keptAnswers([rowOf(story)])).toEqual([]);
  });

  it('are no rows when their answers make no sense', () => {
    const row = rowOf(over().note('felt', 'Tendue'));
    expect(isSessionRow(JSON.parse(JSON.stringify(row)))).toBe(true);
    expect(isSessionRow({ ...row, answers: [{ take: 0, question: 'mark', text: '12/20', t: 1 }] })).toBe(
      false,
    );
  });

  it('offer no moment to enter again in a scene that has changed', async () => {
    const store = openStore();
    await (await store.open('s1')).log.append(0, over().events);
    const rows = await store.listNoted();
    const entries = (takes: ReturnType<typeof keptTakes>) =>
      takes.flatMap(({ criteria }) => Object.values(criteria).flatMap(({ entry }) => entry ?? []));
    expect(entries(withLiveEntries(rows, () => true))).toHaveLength(1);
    expect(entries(withLiveEntries(rows, () => false))).toEqual([]);
    expect(withLiveEntries(rows, () => false)).toHaveLength(1);
  });
});

describe('everything at once', () => {
  const formula = { text: 'Jeudi ?', addedAt: 3 };

  it('is taken away, erased, and comes back identical, whatever was played', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryStory, { maxLength: 4 }), async (stories) => {
        const store = openStore();
        for (const [rank, { events }] of stories.entries())
          await (await store.open(`s${rank}`)).log.append(0, events);
        await store.formulas.change(() => [formula]);
        const before = { all: await store.readAll(), rows: await store.listNoted() };
        await store.eraseAll();
        expect([await store.readAll(), await store.formulas.read()]).toEqual([[], []]);
        const sessions = before.all.map((one) => ({ ...one, expected: 0 }));
        expect(await store.bringIn({ sessions, formulas: () => [formula], ...BESIDE })).toBe('ok');
        expect({ all: await store.readAll(), rows: await store.listNoted() }).toEqual(before);
        expect(await store.formulas.read()).toEqual([formula]);
      }),
      { seed: 20261211, numRuns: 40 },
    );
  });

  it('comes in whole or not at all: one session that went on meanwhile refuses the others', async () => {
    const store = openStore();
    const { events } = play(THREE_TURNS).pickUp();
    await (await store.open('s1')).log.append(0, events);
    const sessions = [
      { session: 's2', rows: events, expected: 0 },
      { session: 's1', rows: events, expected: events.length - 1 },
    ];
    expect(await store.bringIn({ sessions, formulas: () => [formula], ...BESIDE })).toBe('behind');
    expect((await store.readAll()).map(({ session }) => session)).toEqual(['s1']);
    expect(await store.formulas.read()).toEqual([]);
  });

  it('300 damaged files: never a crash, never a partial write', async () => {
    const story = over();
    const origin = { session: 's9', app: '0.1.0', inkjs: '2.4.0', lang: 'fr' };
    const text = makeNotebookFile({
      app: '0.1.0',
      at: 9,
      sessions: [{ origin, rows: story.events }],
      formulas: [formula],
      received: [],
      scenes: [],
    });
    const store = openStore();
    await (await store.open('s1')).log.append(0, play(THREE_TURNS).pickUp().events);
    const before = JSON.stringify([await store.readAll(), await store.formulas.read()]);
    const fault = fc.record({ at: fc.nat(text.length), gone: fc.nat(60), put: fc.string({ maxLength: 6 }) });
    let [refused, taken] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fault, async ({ at, gone, put }) => {
        const read = parseNotebookFile(text.slice(0, at) + put + text.slice(at + gone));
        if (!read.ok) {
          refused += 1;
          expect(JSON.stringify([await store.readAll(), await store.formulas.read()])).toBe(before);
          return;
        }
        taken += 1;
        const { sessions, formulas } = read.value;
        const coming = sessions.map(({ origin: { session }, rows }) => ({ session, rows, expected: 0 }));
        const done = await store.bringIn({
          sessions: coming,
          formulas: (here) => [...here, ...formulas],
          ...BESIDE,
        });
        const now = await store.readAll();
        const isWhole = coming.every(({ session, rows }) =>
          now.some((one) => one.session === session && one.rows.length >= rows.length),
        );
        expect(done === 'behind' || isWhole).toBe(true);
        for (const { session } of coming) if (session !== 's1') await store.erase(session);
        await store.formulas.change(() => []);
      }),
      { seed: 20261212, numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(taken).toBeGreaterThan(0);
  });

  it('two windows that keep a phrase at once both keep theirs', async () => {
    const store = openStore();
    const keep = (text: string) =>
      store.formulas.change((kept) => {
        const more = keepFormula(kept, { text, addedAt: text.length });
        return more.ok ? more.value : kept;
      });
    await Promise.all([keep('Jeudi ?'), keep('Vous êtes combien ?')]);
    expect((await store.formulas.read()).map(({ text }) => text)).toEqual(['Vous êtes combien ?', 'Jeudi ?']);
  });
});

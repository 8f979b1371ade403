import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/lexicon/formula.ts';
import { isOwnId, type OwnScene } from '../../../src/lexicon/own-scene.ts';
import { type Held, isEmptyMerge, mergeNotebook } from '../../../src/notebook/merge-notebook.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const NOTHING: Held = { sessions: [], formulas: [], received: [], scenes: [] };

/** A session of a file, and the same as storage holds it. */
const filed = (session: string, rows: readonly unknown[]) => ({
  origin: { session, app: '0.1.0', inkjs: '2.4.0', lang: 'fr' },
  rows: [...rows],
  events: [],
  readOnly: false,
});
const held = (session: string, rows: readonly unknown[]) => ({ session, rows });
const carnet = (...sessions: ReturnType<typeof filed>[]) => ({
  sessions,
  formulas: [],
  received: [],
  scenes: [],
});
const newId = () => 'a-new-name';

const story = play(THREE_TURNS).pickUp().hear();
const begun = [...story.events];
const here = [...story.choose(0).hear().events];
const there = [...begun, ...here.slice(begun.length).map((event) => ({ ...event, cmd: 'elsewhere' }))];

describe('a carnet added to what is here', () => {
  it('brings what is not here under its own name', () => {
    const merge = mergeNotebook(carnet(filed('s1', here)), NOTHING, newId);
    expect(merge).toMatchObject({ sessions: [{ session: 's1', expected: 0, rows: here }], known: 0 });
  });

  it('leaves alone a session that is here already, as long or longer', () => {
    for (const rows of [here, begun]) {
      const merge = mergeNotebook(
        carnet(filed('s1', rows)),
        { ...NOTHING, sessions: [held('s1', here)] },
        newId,
      );
      expect(isEmptyMerge(merge)).toBe(true);
      expect(merge.known).toBe(1);
    }
  });

  it('goes on with a session that went on elsewhere, whatever its name here', () => {
    for (const name of ['s1', 'brought-back']) {
      const sessions = [held(name, begun)];
      const merge = mergeNotebook(carnet(filed('s1', here)), { ...NOTHING, sessions }, newId);
      expect(merge).toMatchObject({ sessions: [{ session: name, expected: begun.length }], longer: 1 });
    }
  });

  it('keeps both when a session went on here and there, and only once', () => {
    const sessions = [held('s1', here)];
    const merge = mergeNotebook(carnet(filed('s1', there)), { ...NOTHING, sessions }, newId);
    expect(merge).toMatchObject({ sessions: [{ session: 'a-new-name', expected: 0 }], apart: 1 });
    const both = [...sessions, held('a-new-name', there)];
    expect(
      isEmptyMerge(mergeNotebook(carnet(filed('s1', there)), { ...NOTHING, sessions: both }, newId)),
    ).toBe(true);
  });

  it('two sessions of a file that began as one do not fight for the one that is here', () => {
    const sessions = [held('s1', begun)];
    const merge = mergeNotebook(
      carnet(filed('s1', here), filed('s2', there)),
      { ...NOTHING, sessions },
      newId,
    );
    expect(merge.sessions.map(({ session, expected }) => [session, expected])).toEqual([
      ['s1', begun.length],
      ['s2', 0],
    ]);
  });

  it('adds phrases that are not here, and a scene of the same name under another', () => {
    const formulas: Formula[] = [{ text: 'Vous êtes combien, là ?', addedAt: 2 }];
    const scene: OwnScene = { id: 'bertin~01234567', main: 'a.ink', files: { 'a.ink': 'Un.' }, updatedAt: 1 };
    const other = { ...scene, files: { 'a.ink': 'Deux.' }, updatedAt: 9 };
    const more: Formula[] = [
      { text: 'vous etes combien là', addedAt: 1 },
      { text: 'Jeudi ?', addedAt: 1 },
    ];
    const merge = mergeNotebook(
      { sessions: [], received: [], formulas: more, scenes: [scene, other] },
      { ...NOTHING, formulas, scenes: [scene] },
      () => 'fedcba9876543210',
    );
    expect(merge.formulas.map(({ text }) => text)).toEqual(['Jeudi ?']);
    expect(merge.scenes.map(({ id }) => id)).toEqual(['a~fedcba98']);
    expect(merge.scenes.every(({ id }) => isOwnId(id))).toBe(true);
  });

  it('nothing that is here is lost, and a carnet brought twice adds nothing, whatever was played', () => {
    const cut = fc.tuple(arbitraryStory, fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (told) => {
        const stories = told.map(([{ events }, mine, theirs], rank): [typeof events, number, number] => [
          events.map((event) => ({ ...event, cmd: `c${rank}` })),
          mine,
          theirs,
        ]);
        const sessions = stories.map(([events, mine], rank) =>
          held(`s${rank}`, events.slice(0, 1 + (mine % events.length))),
        );
        const file = carnet(
          ...stories.map(([events, , theirs], rank) =>
            filed(`s${rank}`, events.slice(0, 1 + (theirs % events.length))),
          ),
        );
        let fresh = 0;
        const merge = mergeNotebook(file, { ...NOTHING, sessions }, () => `new${fresh++}`);
        const after = new Map(sessions.map(({ session, rows }) => [session, rows]));
        for (const { session, expected, rows } of merge.sessions) {
          const before = after.get(session) ?? [];
          expect(before).toHaveLength(expected);
          expect(rows.slice(0, expected)).toEqual(before);
          after.set(session, rows);
        }
        for (const { session, rows } of sessions)
          expect(after.get(session)?.slice(0, rows.length)).toEqual(rows);
        const now = [...after].map(([session, rows]) => held(session, rows));
        expect(isEmptyMerge(mergeNotebook(file, { ...NOTHING, sessions: now }, () => 'x'))).toBe(true);
      }),
      { seed: 20261210, numRuns: 80 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { makeInkCache } from '../../../src/booth/ink-cache.ts';
import type { Step } from '../../../src/lexicon/session.ts';
import { beat, choice, line, THREE_TURNS } from '../session-kit/beats.ts';
import { makeFakeInk } from '../session-kit/fake-ink.ts';

const stepsOf = (...way: number[]): Step[] =>
  way.map((rank, depth) => {
    const ref = THREE_TURNS(way.slice(0, depth)).choices[rank]?.ref;
    if (!ref) throw new Error('No such choice');
    return { choice: rank, ref };
  });

describe('the ink cache', () => {
  it('plays what is missing and nothing twice', async () => {
    const { ink, played } = makeFakeInk(THREE_TURNS);
    expect(await ink.play({ seed: 1, steps: [] })).toEqual({ ok: true, value: THREE_TURNS([]) });
    expect(await ink.play({ seed: 1, steps: stepsOf(0, 1), choice: 2 })).toEqual({
      ok: true,
      value: THREE_TURNS([0, 1, 2]),
    });
    expect(played).toEqual({ opened: 1, stepped: 3 });
    await ink.play({ seed: 1, steps: stepsOf(0, 1), choice: 2 });
    await ink.play({ seed: 1, steps: stepsOf(0), choice: 1 });
    expect(played).toEqual({ opened: 1, stepped: 3 });
    await ink.play({ seed: 2, steps: [] });
    expect(played).toEqual({ opened: 2, stepped: 3 });
  });

  it('begins on a first beat played ahead, and wakes ink up only when more is wanted', async () => {
    const { source, played } = makeFakeInk(THREE_TURNS);
    const ahead = beat([line('Allô ?')], [choice('Oui ?')]);
    const ink = makeInkCache({ ...source, opening: (seed) => (seed === 1 ? ahead : undefined) });
    expect(await ink.play({ seed: 1, steps: [] })).toEqual({ ok: true, value: ahead });
    expect(played).toEqual({ opened: 0, stepped: 0 });
    expect(await ink.play({ seed: 1, steps: [], choice: 1 })).toEqual({ ok: true, value: THREE_TURNS([1]) });
    expect(await ink.play({ seed: 2, steps: [] })).toEqual({ ok: true, value: THREE_TURNS([]) });
  });

  it('forgets the oldest states beyond its size and finds them again', async () => {
    const { ink, played } = makeFakeInk(THREE_TURNS, 5);
    for (let time = 0; time < 3; time++) {
      expect(await ink.play({ seed: 1, steps: stepsOf(0, 1), choice: 0 })).toEqual({
        ok: true,
        value: THREE_TURNS([0, 1, 0]),
      });
    }
    expect(played.opened).toBe(3);
  });

  it('says so when the scene no longer offers a reply that was recorded', async () => {
    const edited = makeFakeInk((way) =>
      way.length === 1 ? beat([line('x')], [choice('autre')]) : THREE_TURNS(way),
    );
    const changed = { ok: false, why: { code: 'session.scene-changed' } };
    expect(await edited.ink.play({ seed: 1, steps: stepsOf(0, 1), choice: 0 })).toEqual(changed);
    expect(await edited.ink.play({ seed: 1, steps: stepsOf(0), choice: 4 })).toEqual(changed);
  });

  it('knows a reply by its label when its words were edited', async () => {
    const labelled = (words: string) =>
      choice(words, { ref: { label: 'semaines', path: 'p', nth: 0, words } });
    const { ink } = makeFakeInk((way) => beat([line(`${way}`)], [labelled('Après')]));
    const steps = [{ choice: 0, ref: labelled('Avant').ref }];
    expect((await ink.play({ seed: 1, steps, choice: 0 })).ok).toBe(true);
  });

  it('waits for a source that answers later', async () => {
    const { source } = makeFakeInk(THREE_TURNS);
    const ink = makeInkCache({
      open: async (seed) => source.open(seed),
      step: async (state, rank) => source.step(state, rank),
    });
    expect(await ink.play({ seed: 1, steps: stepsOf(2), choice: 0 })).toEqual({
      ok: true,
      value: THREE_TURNS([2, 0]),
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type Criterion } from '../../../src/lexicon/criteria.ts';
import type { KeptTake } from '../../../src/notebook/kept-takes.ts';
import { composeQuarter, QUARTER, type QuarterStep } from '../../../src/notebook/quarter.ts';
import { tellWhy } from '../../../src/notebook/why.ts';
import { ago, left, NOW, plain, scene, seen, took } from './notebook-story.ts';

/** A shelf as ours is: six scenes, aims that cover the grid. */
const SHELF = [
  scene('pain', 10, 'reformulation', 'questions', 'juste'),
  scene('metal', 6, 'positif', 'cadre', 'engagement'),
  scene('four', 6, 'presence', 'reformulation', 'positif'),
  scene('appels', 6, 'reformulation', 'questions', 'engagement'),
  scene('verger', 11, 'juste', 'engagement', 'place'),
  scene('garage', 6, 'clair', 'choix', 'presence'),
];
const aimsOf = (id: string): readonly Criterion[] => SHELF.find((one) => one.id === id)?.header.aims ?? [];

const compose = (takes: KeptTake[], shelf = SHELF, seed = 7) => composeQuarter(takes, shelf, NOW, seed);
const minutesOf = (steps: QuarterStep[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0);
const told = (steps: QuarterStep[]) => steps.map(({ why }) => plain(tellWhy(why, NOW)));

describe('le quart d’heure', () => {
  it('goes to the criterion that had fewest occasions', () => {
    const all = Object.fromEntries(CRITERIA.map((one) => [one, seen(3)])) as KeptTake['criteria'];
    const { choix: _, ...allButChoice } = all;
    const steps = compose([took('pain', ago(1), allButChoice)]);
    const garage = steps.find((step) => step.scene === 'garage');
    expect(garage?.why).toEqual({ code: 'notebook.why.never', args: { criterion: 'choix' } });
    expect(told(garage ? [garage] : [])).toEqual([
      '« Laisser le choix » : aucune prise n’en a encore donné l’occasion.',
    ]);
  });

  it('then to the one whose occasions are the oldest', () => {
    const each = CRITERIA.map((criterion) =>
      took('ailleurs', ago(criterion === 'place' ? 50 : 2), { [criterion]: seen(2) }),
    );
    const verger = compose(each).find((step) => step.scene === 'verger');
    expect(verger?.why).toEqual({ code: 'notebook.why.last', args: { criterion: 'place', at: ago(50) } });
    expect(told(verger ? [verger] : [])).toEqual([
      '« Laisser la place » : la dernière occasion, il y a 7 semaines.',
    ]);
  });

  it('enters a scene where an occasion was left, when it is what fits', () => {
    const shelf = [scene('pain', 10, 'questions'), scene('verger', 12, 'juste')];
    const takes = [took('pain', ago(9), { questions: left(2, 5), juste: left(1, 6) })];
    const steps = compose(takes, shelf);
    expect(steps).toEqual([
      {
        scene: 'pain',
        minutes: 2,
        entry: { session: `pain@${ago(9)}`, decision: 6, place: { take: 0, beat: 5, line: 2 } },
        why: { code: 'notebook.why.entry', args: { criterion: 'juste', at: ago(9), decision: 6 } },
      },
      { scene: 'verger', minutes: 12, why: expect.anything() },
    ]);
    expect(told(steps)[0]).toBe(
      '« Dire juste » : une occasion laissée il y a 9 jours. On reprend là, à la décision 6.',
    );
  });

  it('never enters where the occasion was taken since', () => {
    const shelf = [scene('pain', 40, 'questions')];
    const missed = took('pain', ago(9), { questions: left(1) });
    expect(compose([missed], shelf)[0]?.entry).toBeDefined();
    expect(compose([missed, took('pain', ago(3), { questions: seen(1) })], shelf)[0]?.entry).toBeUndefined();
  });

  it('proposes something to whoever has played nothing, and says why in a word', () => {
    const steps = compose([]);
    expect(minutesOf(steps)).toBeGreaterThanOrEqual(10);
    expect(new Set(steps.map(({ why }) => why.code))).toEqual(new Set(['notebook.why.first']));
    expect(
      new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(compose([], SHELF, seed)))).size,
    ).toBeGreaterThan(3);
  });

  it('an empty shelf gives nothing; scenes too long give the shortest, whole', () => {
    expect(compose([], [])).toEqual([]);
    expect(compose([], [scene('longue', 40, 'clair'), scene('moins', 25, 'choix')])).toMatchObject([
      { scene: 'moins', minutes: 25 },
    ]);
  });

  it('plain stories that aim at nothing are played for themselves', () => {
    const shelf = [scene('conte', undefined), scene('fable', 5)];
    const steps = compose([took('fable', ago(4))], shelf);
    expect(steps.map((step) => step.scene)).toEqual(['fable', 'conte']);
    expect(told(steps)).toEqual([
      'Une scène jouée il y a 4 jours.',
      'Une scène que vous ne connaissez pas encore.',
    ]);
  });

  it('a story that aims at nothing never takes the place of an exercise', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(compose([], [...SHELF, scene('conte', 2)], seed).map((step) => step.scene)).not.toContain(
        'conte',
      );
    }
  });

  it('what it already serves is no longer wanted', () => {
    const shelf = [scene('pain', 6, 'clair'), scene('four', 6, 'clair'), scene('tri', 6, 'choix')];
    const steps = compose([took('ailleurs', ago(0), { choix: seen(5) })], shelf);
    expect(steps.map(({ why }) => why.args.criterion).sort()).toEqual(['choix', 'clair']);
  });

  it('is no heap of ends of scenes: two beginnings at most', () => {
    const ids = ['pain', 'four', 'tri', 'abri'];
    const takes = ids.map((id) => took(id, ago(5), { clair: left(1, 40) }, { decisions: 40 }));
    const steps = compose(
      takes,
      ids.map((id) => scene(id, 40, 'clair')),
    );
    expect(steps.map(({ minutes, entry }) => [minutes, entry?.decision])).toEqual([
      [2, 40],
      [2, 40],
    ]);
  });

  it('what left the shelf is not proposed', () => {
    const gone = took('partie', ago(2), { choix: left(3) });
    expect(compose([gone]).map((step) => step.scene)).not.toContain('partie');
  });
});

describe('whatever was played', () => {
  const note = fc.oneof(
    fc.integer({ min: 1, max: 4 }).map(seen),
    fc.integer({ min: 1, max: 6 }).map((at) => left(1, at)),
  );
  const criteria = fc.dictionary(fc.constantFrom(...CRITERIA), note, { maxKeys: 6 });
  const take = fc
    .tuple(
      fc.constantFrom('pain', 'metal', 'four', 'appels', 'verger', 'garage', 'partie'),
      fc.nat(200),
      criteria,
    )
    .map(([id, day, notes]) => took(id, ago(day), notes));
  const history = fc.uniqueArray(take, { maxLength: 25, selector: ({ session }) => session });

  it('it holds in fifteen minutes, each scene once, the shortest first, and is the same again', () => {
    fc.assert(
      fc.property(history, fc.integer(), (takes, seed) => {
        const steps = compose(takes, SHELF, seed);
        expect(compose(takes, SHELF, seed)).toEqual(steps);
        expect(minutesOf(steps)).toBeLessThanOrEqual(QUARTER);
        expect(minutesOf(steps)).toBeGreaterThanOrEqual(8);
        expect(new Set(steps.map((step) => step.scene)).size).toBe(steps.length);
        const minutes = steps.map((step) => step.minutes);
        expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
        expect(told(steps).join('')).not.toMatch(/notebook\.|\{/);
      }),
      { seed: 20261203, numRuns: 300 },
    );
  });

  it('a quarter a week meets the ten criteria and every scene before long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const takes: KeptTake[] = [];
        for (let week = 12; week > 0; week -= 1) {
          const now = ago(week * 7);
          for (const step of composeQuarter(takes, SHELF, now, seed + week)) {
            const met = Object.fromEntries(aimsOf(step.scene).map((aim) => [aim, seen(2)]));
            takes.push(took(step.scene, now, step.entry ? {} : met, { session: `${step.scene}-${week}` }));
          }
        }
        const met = new Set(takes.flatMap(({ criteria }) => Object.keys(criteria)));
        expect([...met].sort()).toEqual([...CRITERIA].sort());
        expect(new Set(takes.map((one) => one.scene)).size).toBe(SHELF.length);
      }),
      { seed: 20261205, numRuns: 50 },
    );
  });
});

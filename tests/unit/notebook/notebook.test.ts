import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type Criterion } from '../../../src/lexicon/criteria.ts';
import { CHARTED } from '../../../src/notebook/criterion-lately.ts';
import { type KeptTake, keptTakes } from '../../../src/notebook/kept-takes.ts';
import { carnetOf } from '../../../src/notebook/notebook.ts';
import { tellLately, tellSeries } from '../../../src/notebook/tell-lately.ts';
import { tellRhythm } from '../../../src/notebook/tell-rhythm.ts';
import { blankRow } from '../../../src/timeline/session-row.ts';
import { ago, left, NOW, onTheWay, plain, seen, took } from './notebook-story.ts';

const lately = (takes: KeptTake[], criterion: Criterion) => {
  const found = carnetOf(takes, NOW).criteria.find((one) => one.criterion === criterion);
  if (!found) throw new Error(criterion);
  return found;
};
const told = (takes: KeptTake[], criterion: Criterion) => plain(tellLately(lately(takes, criterion), NOW));

describe('the takes of the carnet', () => {
  it('come by scene, what was played last first', () => {
    const { scenes, latest } = carnetOf(
      [took('pain', ago(9)), took('tri', ago(2)), took('pain', ago(1)), took('tri', ago(20))],
      NOW,
    );
    expect(scenes.map(({ scene, takes }) => [scene, takes.map(({ at }) => at)])).toEqual([
      ['pain', [ago(1), ago(9)]],
      ['tri', [ago(2), ago(20)]],
    ]);
    expect(scenes[0]?.title).toBe('La scène pain');
    expect(latest).toBe(ago(1));
  });

  it('are those the rows of the list know, with their session', () => {
    const { session: _, scene: __, title: ___, ...note } = took('pain', ago(1));
    const later = { ...note, take: 3, at: ago(0) };
    const row = { ...blankRow('s1'), script: { id: 'pain', hash: 'h' }, title: 'Le pain', beats: 9 };
    const rows = [{ ...row, notes: { beats: 9, takes: [note, later] } }, blankRow('s2')];
    expect(keptTakes(rows)).toEqual([
      { ...later, session: 's1', scene: 'pain', title: 'Le pain' },
      { ...note, session: 's1', scene: 'pain', title: 'Le pain' },
    ]);
  });

  it('no take yet: nothing is missing, nothing is due', () => {
    const carnet = carnetOf([], NOW);
    expect(carnet.scenes).toEqual([]);
    expect(carnet.criteria.map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
    expect(carnet.criteria.every(({ level, series }) => level === 'no-occasion' && series.length === 0)).toBe(
      true,
    );
    expect(told([], 'choix')).toBe('Aucune prise n’en a encore donné l’occasion.');
    expect(tellSeries(lately([], 'choix'))).toBe('');
    expect(tellRhythm(carnet, NOW)).toContain('quart d’heure');
  });
});

describe('a criterion, lately', () => {
  it('is told where it was last seen, and a later take without it takes nothing away', () => {
    const takes = [
      took('pain', ago(12), { clair: seen(2) }),
      took('tri', ago(3), { clair: seen(3) }),
      took('pain', ago(1), { clair: left(1) }),
    ];
    expect(lately(takes, 'clair')).toMatchObject({
      level: 'seen',
      where: { session: `tri@${ago(3)}` },
      occasions: { offered: 6, taken: 5, missed: 1 },
      last: ago(1),
    });
    expect(told(takes, 'clair')).toBe('Vu il y a 3 jours, dans « La scène tri ».');
  });

  it('on the way, or not seen though the occasion was there', () => {
    const takes = [took('pain', ago(0), { clair: onTheWay(1, 3) }), took('tri', ago(1), { choix: left(2) })];
    expect(told(takes, 'clair')).toMatch(/^En chemin il y a peu/);
    expect(told(takes, 'choix')).toMatch(/^Pas vu ces derniers temps.*il y a 1 jour,/);
  });

  it('without occasion for a month, it says when the last one was and counts nothing', () => {
    const takes = [took('pain', ago(40), { clair: seen(2) }), took('tri', ago(2))];
    expect(lately(takes, 'clair')).toMatchObject({ level: 'no-occasion', occasions: { offered: 0 } });
    expect(told(takes, 'clair')).toBe('Sans occasion ces derniers temps. La dernière, il y a 5 semaines.');
    expect(told([took('pain', ago(100), { clair: seen(2) })], 'clair')).toContain('il y a 3 mois');
  });

  it('its chart shows the last takes, the oldest first, and says so in words', () => {
    const takes = [
      took('tri', ago(1)),
      took('pain', ago(3), { clair: left(1) }),
      took('pain', ago(9), { clair: seen(1) }),
    ];
    expect(lately(takes, 'clair').series.map(({ level }) => level)).toEqual([
      'seen',
      'unseen',
      'no-occasion',
    ]);
    expect(plain(tellSeries(lately(takes, 'clair')))).toBe(
      'Les 3 dernières prises, de la plus ancienne à la plus récente : vu, pas vu, sans occasion.',
    );
    expect(
      lately(
        Array.from({ length: 40 }, (_, day) => took('pain', ago(day))),
        'clair',
      ).series,
    ).toHaveLength(CHARTED);
  });

  it('a clock set back is no trouble', () => {
    expect(told([took('pain', ago(-3), { clair: seen(1) })], 'clair')).toContain('il y a peu');
  });
});

it('coming back after long is welcome', () => {
  expect(plain(tellRhythm(carnetOf([took('pain', ago(3))], NOW), NOW))).toBe(
    'Dernière prise il y a 3 jours.',
  );
  expect(tellRhythm(carnetOf([took('pain', ago(70))], NOW), NOW)).toContain('Rien ne presse');
});

it('does not depend on the order in which takes are given', () => {
  const take = fc
    .tuple(fc.constantFrom('pain', 'tri', 'abri'), fc.nat(90), fc.constantFrom(...CRITERIA), fc.nat(3))
    .map(([scene, day, criterion, n]) => took(scene, ago(day), { [criterion]: n ? seen(n) : left(1) }));
  fc.assert(
    fc.property(fc.uniqueArray(take, { maxLength: 20, selector: ({ at }) => at }), (takes) => {
      const carnet = carnetOf(takes, NOW);
      expect(carnetOf(takes.toReversed(), NOW)).toEqual(carnet);
      for (const one of carnet.criteria) {
        expect(one.occasions.taken + one.occasions.missed).toBe(one.occasions.offered);
        expect(tellLately(one, NOW)).not.toContain('notebook.');
      }
    }),
    { seed: 20261202, numRuns: 200 },
  );
});

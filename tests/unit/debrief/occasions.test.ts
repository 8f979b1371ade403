import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewCriteria } from '../../../src/debrief/criterion-view.ts';
import { levelOf } from '../../../src/debrief/level.ts';
import { turnsOf } from '../../../src/debrief/turns.ts';
import { CRITERIA, type Criterion, type Sign } from '../../../src/lexicon/criteria.ts';
import { HEADER, type Moment, minus, moment, play, plus, reply, soSo } from './story.ts';

const view = (moments: Moment[], criterion: Criterion) => {
  const found = viewCriteria(turnsOf(play(moments), HEADER).turns).find(
    (candidate) => candidate.criterion === criterion,
  );
  if (!found) throw new Error(criterion);
  return found;
};

const ask = reply('Quel service ?', plus('questions', 'Quel service'));
const tell = reply("C'est partout pareil.", minus('questions', 'partout pareil'));
const halfway = reply('Il vous avait prévenu ?', soSo('questions', 'prévenu'));
const nod = reply('Oui, oui.');

test('a moment where no reply asks is no occasion', () => {
  const shown = view([moment('BERTIN: Alors ?', [tell, nod], 0, 3)], 'questions');
  expect(shown.occasions).toEqual({ offered: 0, taken: 0, missed: 0 });
  expect(shown.level).toBe('no-occasion');
  expect(shown.signs['-']).toBe(1);
});

test('the only occasion, taken, is seen, with the phrase that proves it', () => {
  const shown = view([moment('BERTIN: Onze jours.', [ask, tell], 0, 4)], 'questions');
  expect(shown.level).toBe('seen');
  expect(shown.proof).toMatchObject({ turn: 1, words: 'Quel service ?', remark: { quote: 'Quel service' } });
});

test('one occasion in four is on the way; three missed are told as missed', () => {
  const missed = moment('BERTIN: Bon.', [ask, tell], 1, 3);
  const shown = view([moment('BERTIN: Onze jours.', [ask, tell], 0, 4), missed, missed, missed], 'questions');
  expect(shown.occasions).toEqual({ offered: 4, taken: 1, missed: 3 });
  expect(shown.level).toBe('emerging');
  expect(shown.points).toBe(-2);
});

test('nothing seen: the first phrase that could have been said is given', () => {
  const shown = view([moment('BERTIN: Bon.', [ask, tell], 1, 3)], 'questions');
  expect(shown.level).toBe('unseen');
  expect(shown.proof).toBeUndefined();
  expect(shown.chance?.words).toBe('Quel service ?');
});

test('a reply noted on the way makes the criterion on the way', () => {
  expect(view([moment('BERTIN: Bon.', [ask, halfway], 1, 3)], 'questions').level).toBe('emerging');
});

test('the rule of levels, case by case', () => {
  const level = (taken: number, offered: number, onTheWay = 0) =>
    levelOf({ taken, offered, missed: offered - taken }, onTheWay);
  expect([level(1, 1), level(2, 2), level(2, 4), level(3, 5)]).toEqual(['seen', 'seen', 'seen', 'seen']);
  expect([level(1, 2), level(2, 5), level(0, 3, 1), level(0, 0, 1)]).toEqual(Array(4).fill('emerging'));
  expect([level(0, 1), level(0, 0)]).toEqual(['unseen', 'no-occasion']);
});

const remarks = fc.array(
  fc.record({
    criterion: fc.constantFrom(...CRITERIA),
    sign: fc.constantFrom<Sign>('+', '0', '-'),
    note: fc.constant('n'),
  }),
  { maxLength: 3 },
);
const replies = fc.array(remarks, { minLength: 1, maxLength: 4 });
const moments = fc.array(fc.tuple(replies, fc.nat(3), fc.integer({ min: 0, max: 10 })), { maxLength: 12 });

test('on any path, offered is taken plus missed, and taken never exceeds the + remarks', () => {
  fc.assert(
    fc.property(moments, (told) => {
      const path = told.map(([offered, chosen, confiance]) =>
        moment(
          'BERTIN: …',
          offered.map((some, i) => reply(`r${i}`, ...some)),
          chosen % offered.length,
          confiance,
        ),
      );
      for (const { occasions, signs, points } of viewCriteria(turnsOf(play(path), HEADER).turns)) {
        expect(occasions.offered).toBe(occasions.taken + occasions.missed);
        expect(occasions.offered).toBeLessThanOrEqual(told.length);
        expect(occasions.taken).toBeLessThanOrEqual(signs['+']);
        expect(points).toBe(signs['+'] - signs['-']);
      }
    }),
  );
});

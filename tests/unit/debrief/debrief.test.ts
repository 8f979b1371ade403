import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeTime, LONGEST_GAP } from '../../../src/debrief/active-time.ts';
import { debrief } from '../../../src/debrief/debrief.ts';
import { summariseTake } from '../../../src/debrief/take-summary.ts';
import type { Event, Fact } from '../../../src/lexicon/session.ts';
import type { KeptNote } from '../../../src/timeline/timeline.ts';
import { HEADER, type Moment, minus, moment, play, plus, reply, saidFirst } from './story.ts';

const ask = reply('Quel service ?', plus('questions', 'Quel service'));
const tell = reply("C'est partout pareil.", minus('questions', 'partout pareil'));
const noted = (beat: number, note: KeptNote['note'], take = 1): KeptNote => ({
  place: { take, beat, line: 0 },
  note,
  t: 0,
});
const retour = (moments: Moment[], notes: KeptNote[] = []) =>
  debrief({ take: 1, header: HEADER, path: play(moments), notes });

test('a turn tells what was heard, what was said, what else was possible, and where to replay', () => {
  const [turn, second] = retour([
    moment(['Le téléphone sonne.', 'BERTIN: Onze jours.'], [ask, tell], 1, 2),
    moment('BERTIN: Ah.', [ask], 0, 3),
  ]).turns;
  expect(turn).toMatchObject({
    number: 1,
    place: { take: 1, beat: 0, line: 2 },
    before: [
      { by: 'narration', text: 'Le téléphone sonne.' },
      { by: 'employer', speaker: 'M. Bertin', text: 'Onze jours.' },
    ],
    choice: { words: "C'est partout pareil." },
    others: [{ words: 'Quel service ?' }],
    move: { before: 3, after: 2, effect: -1 },
  });
  expect(second?.place).toEqual({ take: 1, beat: 1, line: 1 });
});

test('what follows the last reply closes the transcript', () => {
  expect(retour([moment('BERTIN: Alors ?', [ask], 0, 4)]).closing).toEqual([
    { by: 'employer', speaker: 'M. Bertin', text: 'Au revoir.', place: { take: 1, beat: 1, line: 0 } },
  ]);
});

test('a reply that ink prints again is told once', () => {
  const { turns, closing } = retour([
    moment('BERTIN: Alors ?', [ask], 0, 4),
    moment(['Quel service ?', 'BERTIN: Samedi.'], [ask], 0, 4),
  ]);
  expect(turns[1]?.before.map(({ text }) => text)).toEqual(['Samedi.']);
  expect(closing).toHaveLength(1);
});

test('own words stand beside the reply they were said before', () => {
  const told = [
    moment('BERTIN: Alors ?', [ask], 0, 4),
    moment('BERTIN: Bon.', [saidFirst(' Racontez-moi. ', ask)], 0, 4),
  ];
  expect(retour(told).turns.map(({ ownWords }) => ownWords)).toEqual([undefined, 'Racontez-moi.']);
});

test('the three answers are the last ones given to this take; an emptied answer is no answer', () => {
  const { answers } = retour(
    [],
    [
      noted(0, { type: 'felt', text: 'Tendue' }),
      noted(0, { type: 'felt', text: 'Soulagée' }),
      noted(0, { type: 'kept', text: 'Quel service ?' }),
      noted(0, { type: 'kept', text: '' }),
      noted(0, { type: 'again', text: 'Une autre prise' }, 0),
    ],
  );
  expect(answers).toEqual({ felt: 'Soulagée' });
});

test('thoughts and messages are told where they stood', () => {
  const [first, ...rest] = play([moment('BERTIN: Alors ?', [ask], 0, 4)]);
  if (!first) throw new Error('no beat');
  const lines = first.beat.lines.map((line) => ({
    ...line,
    cues: [{ type: 'message' as const, text: 'Deux offres pour vendredi.' }],
  }));
  const asides = [{ type: 'thought' as const, line: 0, text: 'Je raccroche.' }];
  const path = [{ ...first, beat: { ...first.beat, lines, asides } }, ...rest];
  const { turns } = debrief({ take: 1, header: HEADER, path, notes: [] });
  expect(turns[0]?.before.map(({ by }) => by)).toEqual(['thought', 'message', 'employer']);
});

test('the curve starts before the first reply; pivots are the largest moves, at most three, in order', () => {
  const values = [4, 4, 7, 8, 4, 5];
  const told = values.map((value, i) => moment('BERTIN: Bon.', [reply(`r${i + 1}`)], 0, value));
  const { curve, pivots } = retour(told);
  expect(curve?.points.map(({ value }) => value)).toEqual([3, ...values]);
  expect(pivots.map(({ choice }) => choice.words)).toEqual(['r3', 'r5', 'r6']);
});

test('a scene without gauge has no curve; a plain story has nothing observed', () => {
  const path = play([moment('Il pleut.', [reply('Sortir')], 0, 3)]);
  const plainHeader = { ...HEADER, gauges: [], roles: [], aims: [] };
  const shown = debrief({ take: 0, header: plainHeader, path, notes: [] });
  expect(shown).toMatchObject({ observed: false, pivots: [], tone: { tagged: 0 } });
  expect(shown.curve).toBeUndefined();
  expect(shown.employer).toBeUndefined();
});

test('with several people, what was heard is put in nobody’s name', () => {
  const roles = [...HEADER.roles, { code: 'KELLER', name: 'Mme Keller' }];
  const path = play([moment('KELLER: Alors ?', [ask], 0, 4)]);
  const shown = debrief({ take: 1, header: { ...HEADER, roles }, path, notes: [] });
  expect(shown.employer).toBeUndefined();
  expect(shown.turns[0]?.before).toMatchObject([{ by: 'other', speaker: 'Mme Keller', text: 'Alors ?' }]);
});

test('a take of no decision, and no take at all, still make a retour', () => {
  expect(retour([]).turns).toEqual([]);
  expect(debrief({ take: 0, header: HEADER, path: [], notes: [] }).closing).toEqual([]);
});

test('a choice missing from the record keeps its words', () => {
  const [first, second] = play([moment('BERTIN: Alors ?', [ask], 0, 4)]);
  if (!first || !second) throw new Error('no beat');
  const path = [{ ...first, beat: { ...first.beat, choices: [] } }, second];
  const { turns } = debrief({ take: 1, header: HEADER, path, notes: [] });
  expect(turns[0]?.choice.words).toBe('Quel service ?');
});

test('a take is summed up without ranking it', () => {
  const path = play([moment('BERTIN: Alors ?', [ask], 0, 4)], { ending: { name: 'relais' } });
  expect(summariseTake(1, path)).toEqual({ take: 1, decisions: 1, ending: { name: 'relais' } });
});

const at = (t: number, fact: Fact): Event => ({ ...fact, seq: 1, t, cmd: 'c', by: 'P1' });

test('active time leaves out pauses, long absences and other takes', () => {
  const events = [
    at(0, { type: 'takeOpened', take: 0, as: 'first' }),
    at(10_000, { type: 'callAnswered' }),
    at(20_000, { type: 'paused' }),
    at(50_000, { type: 'resumed' }),
    at(60_000, { type: 'callAnswered' }),
    at(60_000 + 9 * LONGEST_GAP, { type: 'takeOpened', take: 1, as: 'again' }),
    at(70_000 + 9 * LONGEST_GAP, { type: 'callAnswered' }),
  ];
  expect(activeTime(events, 0)).toBe(30_000 + LONGEST_GAP);
  expect(activeTime(events, 1)).toBe(10_000);
});

test('there are as many turns as decisions, and as many moves on the curve, whatever was chosen', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(10)), { maxLength: 15 }), (told) => {
      const { turns, curve, pivots } = retour(
        told.map(([chosen, value]) => moment('BERTIN: Bon.', [ask, tell], chosen, value)),
      );
      expect(turns).toHaveLength(told.length);
      expect(curve?.points.length ?? 1).toBe(told.length + 1);
      expect(pivots.length).toBeLessThanOrEqual(3);
    }),
  );
});

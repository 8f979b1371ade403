import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mainGauge } from '../../../src/debrief/main-gauge.ts';
import { toneOf } from '../../../src/debrief/tone.ts';
import { turnsOf } from '../../../src/debrief/turns.ts';
import { PORTER, type Porter } from '../../../src/lexicon/criteria.ts';
import { HEADER, type Moment, moment, play, reply, toned } from './story.ts';

const tone = (moments: Moment[]) => toneOf(turnsOf(play(moments), HEADER).turns, mainGauge(HEADER));
const choose = (attitude: Porter, beside: Porter, confiance = 3): Moment =>
  moment('BERTIN: Bon.', [toned(attitude, reply('A')), toned(beside, reply('B'))], 0, confiance);

test('three replies say nothing of a habit, four may', () => {
  const solution = choose('solution', 'comprehension');
  expect(tone([solution, solution, solution]).leaning).toBeUndefined();
  expect(tone([solution, solution, solution, solution]).leaning).toEqual({
    attitude: 'solution',
    times: 4,
    of: 4,
    when: 'tense',
  });
});

test('when trust is high the habit is told without tension', () => {
  const calm = choose('enquete', 'soutien', 8);
  expect(tone([calm, calm, calm, calm]).leaning?.when).toBe('throughout');
});

test('no attitude stands out: nothing is said', () => {
  const moments = (['solution', 'soutien', 'solution', 'soutien'] as const).map((attitude) =>
    choose(attitude, 'comprehension'),
  );
  expect(tone(moments).leaning).toBeUndefined();
});

test('a moment with one attitude only leaves no choice and counts for no habit', () => {
  const forced = choose('solution', 'solution');
  const shown = tone([forced, forced, forced, forced, forced]);
  expect(shown.leaning).toBeUndefined();
  expect(shown.counts.find(({ attitude }) => attitude === 'solution')).toMatchObject({
    chosen: 5,
    offered: 5,
  });
});

test('chosen never exceeds offered, and the chosen add up to the tagged', () => {
  const attitude = fc.constantFrom(...PORTER);
  fc.assert(
    fc.property(fc.array(fc.tuple(attitude, attitude, fc.nat(10)), { maxLength: 14 }), (told) => {
      const { counts, tagged } = tone(told.map(([chosen, beside, value]) => choose(chosen, beside, value)));
      expect(counts.reduce((sum, { chosen }) => sum + chosen, 0)).toBe(tagged);
      for (const { chosen, offered } of counts) expect(chosen).toBeLessThanOrEqual(offered);
    }),
  );
});

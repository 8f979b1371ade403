import { expect, test } from 'vitest';
import { pickHighlights } from '../../../src/debrief/highlights.ts';
import { turnsOf } from '../../../src/debrief/turns.ts';
import { advised, HEADER, type Moment, minus, moment, play, plus, type Reply, reply, soSo } from './story.ts';

const held = (...moments: Moment[]) => {
  const { strength, work } = pickHighlights(turnsOf(play(moments), HEADER).turns, HEADER.aims);
  return { strength: strength?.turn.choice.words, work: work?.turn.choice.words };
};
const said = (chosen: Reply, confiance = 3): Moment => moment('BERTIN: Alors ?', [chosen], 0, confiance);

test('the aim of the scene comes before what pays', () => {
  const limit = reply('Je ne sais pas la lire.', plus('juste'));
  const charm = reply('Je suis là.', plus('presence'));
  expect(held(said(charm, 8), said(limit, 2)).strength).toBe('Je ne sais pas la lire.');
});

test('among aims, the reply that moved trust most; then the first', () => {
  const a = reply('A', plus('questions'));
  const b = reply('B', plus('questions'));
  expect(held(said(a, 4), said(b, 6)).strength).toBe('B');
  expect(held(said(a, 4), said(b, 5)).strength).toBe('A');
});

test('an appui without a fault in it is preferred to one with', () => {
  const both = reply('Venez voir', plus('reformulation'), minus('positif'));
  const clean = reply('Je la pose', plus('reformulation'));
  expect(held(said(both, 6), said(clean, 6)).strength).toBe('Je la pose');
});

test('to rework: an aim, then something to try, then what cost most', () => {
  const aside = advised('x', reply('hors sujet', minus('positif')));
  const bare = reply('sans conseil', minus('juste'));
  const costly = advised('x', reply('coûteuse', minus('juste')));
  expect(held(said(aside, 0)).work).toBe('hors sujet');
  expect(held(said(aside, 3), said(bare, 0)).work).toBe('sans conseil');
  expect(
    held(said(bare, 3), said(advised('x', reply('douce', minus('juste'))), 3), said(costly, 1)).work,
  ).toBe('coûteuse');
});

test('never the same moment twice', () => {
  const both = advised('x', reply('les deux', plus('questions'), minus('juste')));
  const good = reply('bonne', plus('place'));
  const halfway = reply('à moitié', soSo('place'));
  expect(held(said(both))).toEqual({ strength: 'les deux', work: undefined });
  expect(held(said(both), said(good))).toEqual({ strength: 'bonne', work: 'les deux' });
  expect(held(said(both), said(halfway))).toEqual({ strength: 'les deux', work: 'à moitié' });
});

test('nothing observed, nothing held up', () => {
  expect(held(said(reply('Oui.')))).toEqual({ strength: undefined, work: undefined });
});

import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/lexicon/picture.ts';
import { commandOfKey } from '../../../src/pages/scene/keys.ts';

const PLACE = { take: 0, beat: 3, line: 2 };

/** A moment of a call with two spoken replies and, between them, a silence. */
const moment = (status: Picture['status'], over: Partial<Picture> = {}): Picture => ({
  status,
  paused: false,
  pace: 'natural',
  place: PLACE,
  utterances: [],
  choices: [
    { index: 0, choice: { words: '« Oui. »' } },
    { index: 1, choice: { words: '(Vous vous taisez.)', silence: 3 } },
    { index: 2, choice: { words: '« Non. »' } },
  ],
  canGoBack: true,
  stage: { channel: 'appel', call: 'live', figures: [], tension: 0, paused: false },
  sound: { ring: false, oneShots: [], still: false },
  ...over,
});

describe('At a decision', () => {
  const choosing = moment('choosing');
  test('digits say the spoken replies in their order on screen, from both parts of the keyboard', () => {
    expect(commandOfKey('Digit1', choosing)).toEqual({ type: 'choose', place: PLACE, choice: 0 });
    expect(commandOfKey('Digit2', choosing)).toEqual({ type: 'choose', place: PLACE, choice: 2 });
    expect(commandOfKey('Numpad2', choosing)).toEqual({ type: 'choose', place: PLACE, choice: 2 });
    expect(commandOfKey('Digit3', choosing)).toBeUndefined();
  });
  test('S is silence, and the space bar means nothing', () => {
    expect(commandOfKey('KeyS', choosing)).toEqual({ type: 'choose', place: PLACE, choice: 1 });
    expect(commandOfKey('Space', choosing)).toBeUndefined();
  });
  test('without a silence on offer, S means nothing', () => {
    const spoken = choosing.choices.filter(({ choice }) => choice.silence === undefined);
    expect(commandOfKey('KeyS', moment('choosing', { choices: spoken }))).toBeUndefined();
  });
});

test('while someone speaks, the space bar skips; while it rings, it picks up', () => {
  expect(commandOfKey('Space', moment('speaking'))).toEqual({ type: 'skipLine', place: PLACE });
  expect(commandOfKey('Space', moment('ringing'))).toEqual({ type: 'pickUp' });
});

test('in a pause only P acts, and ends it', () => {
  const paused = moment('choosing', { paused: true });
  expect(commandOfKey('Digit1', paused)).toBeUndefined();
  expect(commandOfKey('KeyS', paused)).toBeUndefined();
  expect(commandOfKey('KeyP', paused)).toEqual({ type: 'resume' });
  expect(commandOfKey('KeyP', moment('speaking'))).toEqual({ type: 'pause' });
});

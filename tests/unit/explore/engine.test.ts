import { describe, expect, test } from 'vitest';
import type { Ran } from '../../../src/explore/ran.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { generateStory, randomFrom } from './generate-story.ts';
import { constructs, fastStory, isHeard, officialStory, type Seen, shipped, written } from './kit.ts';

const seenIn = ({ lines, stop, snapshot }: Ran): Seen => ({
  lines: lines.filter(isHeard),
  choices: snapshot.choices.map(({ text, tags }) => ({ text, tags: [...(tags ?? [])] })),
  ...(stop.kind !== 'choices' && stop.kind !== 'end' && { error: stop.message }),
});

/** Walks at random in both engines: text, tags, choices and errors must be the same at each beat. */
const compare = (script: Script, walks: number, longest: number): void => {
  const fast = fastStory(script);
  const official = officialStory(script);
  const random = randomFrom(20261121);
  for (let walk = 0; walk < walks; walk++) {
    const seed = Math.floor(random() * 1_000);
    let ran = fast.start(seed);
    let seen = official.open(seed);
    const path = [`seed ${seed}`];
    for (let beat = 0; beat < longest; beat++) {
      expect({ path, ...seenIn(ran) }).toEqual({ path, ...seen });
      if (seen.choices.length === 0) break;
      const choice = Math.floor(random() * seen.choices.length);
      path.push(String(choice));
      ran = fast.choose(ran.snapshot, choice);
      seen = official.choose(choice);
    }
  }
};

describe('The fast loop equals the official engine of inkjs 2.4.0', () => {
  test.each(shipped())('on %s', (_, script) => compare(script, 25, 40));
  test.each(constructs())('on %s', (_, script) => compare(script, 10, 25));

  test('on 60 generated stories', () => {
    for (let seed = 1; seed <= 60; seed++) compare(written(generateStory(seed)), 4, 20);
  });
});

test('A state can be played from again and again, whatever was played in between', () => {
  const fast = fastStory(written(generateStory(7)));
  const { snapshot } = fast.start(1);
  const first = snapshot.choices.map((_, choice) => seenIn(fast.choose(snapshot, choice)));
  const again = snapshot.choices.map((_, choice) => seenIn(fast.choose(snapshot, choice)));
  expect(again).toEqual(first);
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { reachAlong } from '../../../src/explore/reach-along.ts';
import { reachOf } from '../../../src/explore/reach-of.ts';
import type { Reach } from '../../../src/lexicon/reach.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { open, step } from '../../../src/script/play.ts';
import { generateStory, randomFrom } from './generate-story.ts';
import { explored, shipped, written } from './kit.ts';

const reachIn = (script: Script): Reach => {
  const reach = reachOf(explored(script));
  if (!reach) throw new Error('not complete');
  return reach;
};

const SCENE = `-> debut
=== debut ===
* (demander) [Demander]
    # questions + : oui
    Bien.
* (partir) [Partir] -> mauvaise
- -> suite
=== suite ===
* (oui) [Oui]
    # questions + : oui
    # place + : oui
    Oui.
    -> bonne
* (non) [Non] -> mauvaise
=== bonne ===
# fin: Bonne
Bon.
-> END
=== mauvaise ===
# fin: Mauvaise
Mal.
-> END`;

describe('What a moment still allowed', () => {
  const script = written(SCENE);
  const reach = reachIn(script);
  const played = { hash: script.hash, seed: 12 };
  const names = (ranks: number[] = []): (string | undefined)[] =>
    ranks.map((rank) => reach.endings[rank]?.name);

  test('endings, occasions, and which choice closes which ending', () => {
    const along = reachAlong(reach, played, [
      { path: 'debut.0.c-0', nth: 0 },
      { path: 'suite.0.c-1', nth: 0 },
    ]);
    const [first, second] = along?.steps ?? [];
    expect(names(first?.before.endings).sort()).toEqual(['Bonne', 'Mauvaise']);
    expect(first?.before.occasions).toEqual({
      questions: { least: 1, most: 2 },
      place: { least: 0, most: 1 },
    });
    expect(first?.closes.map(names)).toEqual([[], ['Bonne']]);
    expect(second?.closes.map(names)).toEqual([['Mauvaise'], ['Bonne']]);
    expect(second?.taken).toBe(1);
    expect(names(along?.last.endings)).toEqual(['Mauvaise']);
  });

  test('nothing is said of another version, and a take is followed as far as it can be', () => {
    expect(reachAlong(reach, { ...played, hash: 'autre' }, [])).toBeUndefined();
    expect(reachAlong(reach, played, [{ path: 'ailleurs', nth: 0 }])?.steps).toEqual([]);
  });

  test('an exploration that did not end gives no reach', () => {
    expect(reachOf(explored(script, { states: 1, samples: 0 }))).toBeUndefined();
  });
});

/** Plays takes at random through `script/` and follows them: each ending reached was possible all along. */
const checkTakes = (script: Script, reach: Reach, takes: number): void => {
  const random = randomFrom(11);
  for (let take = 0; take < takes; take++) {
    const seed = Math.floor(random() * 1e9);
    let at = open(script, seed);
    const choices: { path: string; nth: number }[] = [];
    while (at.beat.choices.length > 0 && choices.length < 40) {
      const choice = Math.floor(random() * at.beat.choices.length);
      const ref = at.beat.choices[choice]?.ref;
      if (ref) choices.push(ref);
      at = step(script, at.inkState, choice);
    }
    const along = reachAlong(reach, { hash: script.hash, seed }, choices);
    if (!along) expect(reach.anySeed).toBe(false);
    if (!along || at.beat.choices.length > 0) continue;
    expect(along.steps).toHaveLength(choices.length);
    const { ending } = at.beat;
    const reached = along.last.endings.map((rank) => reach.endings[rank]);
    if (ending) expect(reached).toEqual([ending]);
    for (const { before } of along.steps)
      for (const rank of along.last.endings) expect(before.endings).toContain(rank);
  }
};

describe('A reach agrees with play, whatever the seed', () => {
  test.each(shipped())('%s, in at most 60 KB compressed', (_, script) => {
    const reach = reachIn(script);
    checkTakes(script, reach, 5);
    expect(gzipSync(JSON.stringify(reach)).length).toBeLessThan(60_000);
  });

  test('in 30 generated stories', () => {
    for (let seed = 500; seed < 530; seed++) {
      const script = written(generateStory(seed));
      const reach = reachOf(explored(script, { states: 1_500, samples: 0 }));
      if (reach) checkTakes(script, reach, 6);
    }
  });
});

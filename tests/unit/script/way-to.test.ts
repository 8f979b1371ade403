import { expect, test } from 'vitest';
import { traceTake } from '../../../src/script/trace-take.ts';
import { wayTo } from '../../../src/script/way-to.ts';
import { written } from '../explore/kit.ts';

const SCENE = `-> a
=== a ===
Un.
* (oui) [Oui.] Deux. -> b
* (non) [Non.] Trois. -> b
=== b ===
Quatre.
+ (encore) [Encore.] -> b
* (enfin) { a.non } [Enfin.]
  Cinq.
  -> END
* { false } [Jamais.]
  Six.
  -> END
`;

const script = written(SCENE);
const at = (line: number) => ({ file: 'scene.ink', line });
const labels = (line: number) =>
  wayTo(script, 1, at(line))?.steps.map(({ label }) => label?.split('.').at(-1));

test('the replies found lead to the very line that was asked for', () => {
  for (const line of [3, 4, 5, 7, 8, 9, 10]) {
    const way = wayTo(script, 1, at(line));
    const last = traceTake(script, 1, way?.steps ?? []).at(-1);
    const there = way && way.line < (last?.lines.length ?? 0) ? [last?.lines[way.line]] : last?.choices;
    expect(there).toContainEqual(at(line));
  }
});

test('a line behind a condition is reached by the replies that open it', () => {
  expect(labels(10)).toEqual(['non', 'enfin']);
  expect(labels(3)).toEqual([]);
});

test('what nothing leads to is not found, and the search ends though the scene may turn for ever', () => {
  let beats = 0;
  expect(
    wayTo(script, 1, at(13), () => {
      beats += 1;
    }),
  ).toBeUndefined();
  expect(beats).toBeLessThanOrEqual(600);
});

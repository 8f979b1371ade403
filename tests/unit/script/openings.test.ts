import { expect, test } from 'vitest';
import { MOST_SEEDS } from '../../../src/lexicon/script.ts';
import { compile } from '../../../src/script/compile.ts';
import { buildOpenings } from '../../../src/script/openings.ts';
import { open } from '../../../src/script/play.ts';

const compiled = (text: string) => {
  const attempt = compile(() => text, 'scene.ink');
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.why));
  return attempt.value.script;
};

const MOODS = `
# titre: Trois humeurs
# jauge: confiance 0 10 ; haut
VAR confiance = 0
~ confiance = RANDOM(2, 4)
BERTIN: {confiance > 3: Bonjour.|Allô ?}
* [« Bonjour. »]
    # presence + «Bonjour» : il décroche, vous êtes là.
    Fin.
- -> END
`;

test('whatever the mood of the day, the first words kept ahead are those that ink would say', () => {
  const script = compiled(MOODS);
  const { beats, of } = buildOpenings(script);
  expect(of).toHaveLength(MOST_SEEDS);
  for (const [rank, kept] of of.entries()) expect(beats[kept]).toEqual(open(script, rank + 1).beat);
  expect(beats).toHaveLength(3);
  expect(beats[0]?.choices[0]?.offers.remarks).toHaveLength(1);
});

import type { Place } from '../finding.ts';
import { foldWords } from '../fold-words.ts';
import { pathsRule } from '../rule.ts';

/** Two replies shown together do not say the same thing. */
export const sameWords = pathsRule('same-words', 'trains', 'warning', ({ explored, choices }) => {
  const places = new Map(choices.map(({ path, at }) => [path, at]));
  const found = new Map<string, { at: Place; args: { words: string; line: number } }>();
  for (const moment of explored.graph.moments) {
    if (moment.kind !== 'decision') continue;
    const said = new Map<string, Place | undefined>();
    for (const { path, words } of moment.replies) {
      const key = foldWords(words);
      const at = places.get(path);
      if (at && said.has(key) && !found.has(path))
        found.set(path, { at, args: { words, line: said.get(key)?.line ?? at.line } });
      if (!said.has(key)) said.set(key, at);
    }
  }
  return [...found.values()];
});

import type { Found } from '../finding.ts';
import { pathsRule } from '../rule.ts';

const MOST = 5;

/** A decision offers five replies at most, silence included. */
export const tooManyChoices = pathsRule('too-many-choices', 'publishes', 'warning', (scene) => {
  const places = new Map(scene.choices.map(({ path, at }) => [path, at]));
  const found = new Map<number, Found>();
  for (const moment of scene.explored.graph.moments) {
    const replies = moment.kind === 'decision' ? moment.replies : [];
    const at = places.get(replies[0]?.path ?? '');
    if (at && replies.length > MOST && !found.has(at.line))
      found.set(at.line, { at, args: { n: replies.length, most: MOST } });
  }
  return [...found.values()];
});

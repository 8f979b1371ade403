import { fold } from '../../script/split-tag.ts';
import { sceneRule } from '../rule.ts';
import { wordFix } from '../word-fix.ts';

/** Every place is drawn. */
export const unknownSet = sceneRule('unknown-set', 'trains', 'warning', ({ tags, known, sources }) =>
  tags
    .filter(
      ({ key, value, isWhole }) =>
        isWhole && key === 'lieu' && value !== '' && !known.sets.includes(fold(value)),
    )
    .map(({ value, at }) => ({
      ...wordFix(sources, at, value, known.sets),
      args: { word: value, known: known.sets.join(', ') },
    })),
);

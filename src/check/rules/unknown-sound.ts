import { fold } from '../../script/split-tag.ts';
import { sceneRule } from '../rule.ts';
import { wordFix } from '../word-fix.ts';

/** Every sound and every background exists. */
export const unknownSound = sceneRule('unknown-sound', 'trains', 'warning', ({ tags, known, sources }) =>
  tags
    .filter(({ key, isWhole }) => isWhole && (key === 'son' || key === 'ambiance'))
    .filter(({ value }) => value !== '' && !known.sounds.includes(fold(value)))
    .map(({ value, at }) => ({
      ...wordFix(sources, at, value, known.sounds),
      args: { word: value, known: known.sounds.join(', ') },
    })),
);

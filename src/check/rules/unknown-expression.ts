import { EXPRESSIONS, isExpression, isPosture, POSTURES } from '../../lexicon/moods.ts';
import { fold } from '../../script/split-tag.ts';
import { sceneRule } from '../rule.ts';
import { wordFix } from '../word-fix.ts';

/** The words after the name of a role are faces or postures that are drawn. */
export const unknownExpression = sceneRule(
  'unknown-expression',
  'trains',
  'warning',
  ({ tags, header, sources }) =>
    tags
      .filter(({ name, isWhole }) => isWhole && header.roles.some(({ code }) => code === name))
      .flatMap(({ value, at }) =>
        value
          .split(/[\s,]+/)
          .filter((word) => word !== '' && !isExpression(fold(word)) && !isPosture(fold(word)))
          .map((word) => ({
            ...wordFix(sources, at, word, [...EXPRESSIONS, ...POSTURES]),
            args: { word, expressions: EXPRESSIONS.join(', '), postures: POSTURES.join(', ') },
          })),
      ),
);

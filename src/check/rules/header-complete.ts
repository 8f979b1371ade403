import { PROTAGONIST } from '../../lexicon/scenario.ts';
import { headerTags, isObserving, titlePlace } from '../header-place.ts';
import { sceneRule } from '../rule.ts';

/** The header says what a card, a room and a retour need to know. */
export const headerComplete = sceneRule('header-complete', 'publishes', 'warning', (scene) => {
  const wanted = ['titre', 'canal', 'duree', 'theme', ...(isObserving(scene) ? ['objectif', 'vise'] : [])];
  const codes = scene.header.roles.map(({ code }) => code);
  const missing = [
    ...wanted.filter((key) => headerTags(scene, key).length === 0),
    ...(codes.includes(PROTAGONIST) ? [] : [`role: ${PROTAGONIST}`]),
    ...(codes.some((code) => code !== PROTAGONIST) ? [] : ['role']),
  ];
  return missing.length === 0
    ? []
    : [{ at: titlePlace(scene), args: { n: missing.length, missing: missing.join(', ') } }];
});

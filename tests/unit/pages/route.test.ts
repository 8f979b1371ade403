import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRoute, parseRoute, type Route } from '../../../src/pages/route.ts';

test.each<[string, Route]>([
  ['', { page: 'home' }],
  ['#/', { page: 'home' }],
  ['#/nulle-part', { page: 'home' }],
  ['#/scene/je-ne-trouve-personne', { page: 'scene', scene: 'je-ne-trouve-personne' }],
  ['#/scene/', { page: 'home' }],
  ['#/retour/abc', { page: 'retour', session: 'abc' }],
  ['#/retour/abc/2', { page: 'retour', session: 'abc', take: 2 }],
  ['#/retour/abc/deux', { page: 'retour', session: 'abc' }],
  ['#/a-deux/pas-chez-nous', { page: 'pair', scene: 'pas-chez-nous' }],
  ['#/face-a-face/pas-chez-nous', { page: 'home' }],
  ['#/face-a-face/pas-chez-nous/abc', { page: 'face', scene: 'pas-chez-nous', session: 'abc' }],
  ['#/prise-recue/abc', { page: 'received', id: 'abc' }],
  ['#/sources/pas-chez-nous', { page: 'sources', scene: 'pas-chez-nous' }],
  ['#/carnet', { page: 'notebook' }],
  ['#/quart-d-heure', { page: 'quarter' }],
  ['#/ce-qui-est-garde', { page: 'kept' }],
  ['#/animer-un-forum', { page: 'lobby' }],
  ['#/forum/pas-chez-nous', { page: 'forum', scene: 'pas-chez-nous' }],
  ['#/conduite/pas-chez-nous/abc', { page: 'sheet', scene: 'pas-chez-nous', session: 'abc' }],
  ['#/pupitre/pas-chez-nous/abc', { page: 'desk', scene: 'pas-chez-nous', session: 'abc' }],
  ['#/projection/pas-chez-nous', { page: 'home' }],
  ['#/forum/', { page: 'home' }],
  ['#/atelier', { page: 'workshop' }],
  ['#/atelier/ma-scene~3f9c01aa', { page: 'workshop', scene: 'ma-scene~3f9c01aa' }],
  ['#/atelier/nouvelle', { page: 'new-scene' }],
  ['#/scene/%E0%A4%A', { page: 'scene', scene: '%E0%A4%A' }],
])('the address %s', (address, route) => {
  expect(parseRoute(address)).toEqual(route);
});

const PLAIN = ['home', 'training', 'settings', 'lobby', 'notebook', 'quarter', 'kept'] as const;

test('every route is found again from its address', () => {
  const name = fc.string({ minLength: 1, unit: 'grapheme' });
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.constantFrom(...PLAIN).map((page): Route => ({ page })),
    fc.record({ page: fc.constantFrom('forum' as const, 'sheet' as const), scene: name, session: name }),
    fc.record({ page: fc.constantFrom('desk', 'projection', 'bilan'), scene: name, session: name }),
    fc.record({ page: fc.constantFrom('scene' as const, 'sources' as const), scene: name }),
    fc.record({ page: fc.constantFrom('scene', 'pair', 'face'), scene: name, session: name }),
    fc.record({ page: fc.constant('received' as const), id: name }),
    fc.record({ page: fc.constant('workshop' as const), scene: name }),
    fc.record({ page: fc.constant('retour' as const), session: name, take: fc.nat() }),
  );
  fc.assert(
    fc.property(route, (one) => {
      expect(parseRoute(makeRoute(one))).toEqual(one);
    }),
    { seed: 3, numRuns: 500 },
  );
});

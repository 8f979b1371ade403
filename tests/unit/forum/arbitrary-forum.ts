import fc from 'fast-check';
import { SECRETS } from '../../../src/lexicon/forum.ts';
import type { Header } from '../../../src/lexicon/scenario.ts';
import type { Scene } from '../session-kit/beats.ts';
import { type ForumStory, gather } from './forum-story.ts';

type Act = (story: ForumStory) => ForumStory;

const place = fc.tuple(fc.nat(4), fc.nat(3), fc.nat(2));
const many = (weight: number, arbitrary: fc.Arbitrary<Act>) => ({ weight, arbitrary });
const one = (act: Act) => fc.constant(act);

/** What moves the scene: nothing here reveals anything. */
export const moves: fc.Arbitrary<Act> = fc.oneof(
  many(
    2,
    one((story) => story.model()),
  ),
  many(
    5,
    fc.nat(6).map(
      (lines): Act =>
        (story) =>
          story.hear(lines),
    ),
  ),
  many(
    4,
    one((story) => story.stop()),
  ),
  many(
    2,
    one((story) => story.earlier()),
  ),
  many(
    1,
    one((story) => story.later()),
  ),
  many(
    2,
    place.map(
      (to): Act =>
        (story) =>
          story.goTo(...to),
    ),
  ),
  many(
    2,
    place.map(
      (to): Act =>
        (story) =>
          story.replay(...to),
    ),
  ),
  many(
    1,
    one((story) => story.resume()),
  ),
  many(
    4,
    fc.constantFrom('MOI', 'KARIM', 'RESPONSABLE').map(
      (role): Act =>
        (story) =>
          story.replace(role),
    ),
  ),
  many(
    1,
    one((story) => story.do({ type: 'exchange', who: 'P2' })),
  ),
  many(
    4,
    fc.nat(2).map(
      (rank): Act =>
        (story) =>
          story.reply(rank),
    ),
  ),
  many(
    1,
    one((story) => story.nowhere()),
  ),
  many(
    1,
    place.map(
      (to): Act =>
        (story) =>
          story.joins(...to),
    ),
  ),
  many(
    1,
    fc.constantFrom('opens' as const, 'closes' as const).map(
      (how): Act =>
        (story) =>
          story.react(how),
    ),
  ),
  many(
    1,
    fc.tuple(fc.nat(4), fc.nat(4)).map(
      (takes): Act =>
        (story) =>
          story.do({ type: 'showScreen', screen: { type: 'comparison', takes } }),
    ),
  ),
);

/** What lifts a curtain on what judges. */
export const reveals: fc.Arbitrary<Act> = fc.constantFrom(...SECRETS).map(
  (what): Act =>
    (story) =>
      story.do({ type: 'reveal', what }),
);

export const hides: fc.Arbitrary<Act> = fc.constantFrom(...SECRETS).map(
  (what): Act =>
    (story) =>
      story.do({ type: 'hide', what }),
);

/** A forum played at random, by acts of given kinds. */
export const forumOf = (acts: fc.Arbitrary<Act>, scene?: Scene, header?: Header): fc.Arbitrary<ForumStory> =>
  fc
    .array(acts, { maxLength: 40 })
    .map((all) => all.reduce((story, act) => act(story), gather(scene, header).model().hear(1)));

export const arbitraryForum = forumOf(fc.oneof(many(8, moves), many(1, reveals), many(1, hides)));

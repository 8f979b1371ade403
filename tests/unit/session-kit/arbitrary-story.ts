import fc from 'fast-check';
import { LEVELS } from '../../../src/lexicon/criteria.ts';
import type { Header } from '../../../src/lexicon/scenario.ts';
import { PACES } from '../../../src/lexicon/session.ts';
import { HEADER, type Scene, THREE_TURNS } from './beats.ts';
import { play, type Story } from './story.ts';

const action = fc.oneof(
  { weight: 4, arbitrary: fc.nat(2).map((rank) => (story: Story) => story.hear().choose(rank)) },
  { weight: 2, arbitrary: fc.constant((story: Story) => story.skip()) },
  { weight: 2, arbitrary: fc.constant((story: Story) => story.back()) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(3), fc.nat(3), fc.nat(2))
      .map((place) => (story: Story) => story.goTo(...place)),
  },
  { weight: 1, arbitrary: fc.constant((story: Story) => story.pause()) },
  { weight: 1, arbitrary: fc.constant((story: Story) => story.resume()) },
  { weight: 1, arbitrary: fc.constant((story: Story) => story.hold()) },
  { weight: 1, arbitrary: fc.constant((story: Story) => story.release()) },
  { weight: 1, arbitrary: fc.constantFrom(...PACES).map((pace) => (story: Story) => story.pace(pace)) },
  { weight: 1, arbitrary: fc.nat(9000).map((ms) => (story: Story) => story.wait(ms)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('place', 'juste'),
        fc.constantFrom(...LEVELS, undefined),
        fc.string({ maxLength: 9 }),
      )
      .map(
        ([criterion, level, quote]) =>
          (story: Story) =>
            story.notice(criterion as 'place', level, quote),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('v1', 'v2', undefined).map((voice) => (story: Story) => story.speak(voice)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('ownWords', 'felt', 'kept', 'again'),
        fc.string({ unit: 'binary', maxLength: 12 }),
      )
      .map(
        ([type, text]) =>
          (story: Story) =>
            story.note(type as 'felt', text),
      ),
  },
);

/** A rehearsal played at random: replies, rewinds, pauses, notes, time that goes by. */
export const storyOf = (scene: Scene, header: Header = HEADER): fc.Arbitrary<Story> =>
  fc
    .array(action, { maxLength: 40 })
    .map((actions) => actions.reduce((story, act) => act(story), play(scene, 'natural', header).pickUp()));

export const arbitraryStory: fc.Arbitrary<Story> = storyOf(THREE_TURNS);

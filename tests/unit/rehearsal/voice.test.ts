import { expect, it } from 'vitest';
import { debrief } from '../../../src/debrief/debrief.ts';
import { toMarkdown } from '../../../src/debrief/to-markdown.ts';
import { eraseTake } from '../../../src/timeline/erase-take.ts';
import { pathOf } from '../../../src/timeline/path.ts';
import { shareTake } from '../../../src/timeline/share-take.ts';
import { HEADER, THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const asked = () => play(THREE_TURNS).pickUp().hear();

it('goes with the reply that is picked, and is found beside it', () => {
  const story = asked().speak('v1');
  expect(story.picture.voice).toBe('v1');
  story.choose(1);
  expect(story.picture.voice).toBeUndefined();
  expect(story.picture.utterances.find(({ by }) => by === 'adviser')).toMatchObject({
    text: 'b',
    voice: 'v1',
  });
});

it('may be taken back, and said again', () => {
  const story = asked().speak('v1').speak();
  expect(story.picture.voice).toBeUndefined();
  expect(
    story
      .speak('v2')
      .speak('v2')
      .events.filter(({ type }) => type === 'voiced'),
  ).toHaveLength(3);
});

it('waits for a decision: nothing is said for a reply that is not asked, nor for one already given', () => {
  expect(play(THREE_TURNS).pickUp().speak('v1').refused).toBe('session.not-choosing');
  const { place } = asked().session;
  expect(asked().choose(0).do({ type: 'voice', place, voice: 'v1' }).refused).toBe('session.not-choosing');
});

it('stays with its own take, goes away with it, and never leaves in a take that is shared', () => {
  const story = asked().speak('v1').choose(0).back().speak('v2').choose(1);
  const { timeline } = story.session;
  expect([0, 1].map((take) => pathOf(timeline, take)[1]?.voice)).toEqual(['v1', 'v2']);
  const left = JSON.stringify(eraseTake(story.events, 1));
  expect(left).toContain('v1');
  expect(left).not.toContain('v2');
  expect(JSON.stringify(shareTake(timeline, 1, 'with-words'))).not.toMatch(/v1|v2/);
});

it('is said to exist in the Markdown of the retour, and not to be in it', () => {
  const { timeline } = asked().speak('v1').choose(0).session;
  const retour = debrief({ take: 0, header: HEADER, path: pathOf(timeline, 0), notes: [] });
  expect(retour.turns[0]?.voice).toBe('v1');
  expect(toMarkdown(retour)).toContain('il ne s’exporte pas');
});

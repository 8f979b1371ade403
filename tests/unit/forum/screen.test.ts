import { expect, it } from 'vitest';
import { gather } from './forum-story.ts';

const stopped = () => gather().model().hear(3).stop();
const rules = { type: 'showScreen', screen: { type: 'rules' } } as const;

it('nothing plays behind a card: whatever plays brings the scene back to the screen', () => {
  const { place } = stopped();
  const ways = [
    stopped().do(rules).resume(),
    stopped().do(rules).replay(place.take, place.beat, place.line),
    stopped().do(rules).replace(),
    stopped().do(rules).do({ type: 'exchange' }),
    stopped().replace().do(rules).reply(0),
    stopped().replace().do(rules).joins(0, 0, 0),
    stopped().replace().do(rules).nowhere(),
  ];
  for (const story of ways) {
    expect(story.refused).toBeUndefined();
    expect(story.picture.screen.type).toBe('scene');
  }
});

it('looking at a place leaves the screen as it is', () => {
  expect(stopped().do(rules).goTo(0, 0, 0).picture.screen.type).toBe('rules');
});

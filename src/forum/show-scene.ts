import type { Screen } from '../lexicon/forum.ts';
import type { Fact } from '../lexicon/session.ts';

/** Whatever else the room was looking at gives way to the scene: nothing plays behind a card. */
export const showScene = (screen: Screen): Fact[] =>
  screen.type === 'scene' ? [] : [{ type: 'screenShown', screen: { type: 'scene' } }];

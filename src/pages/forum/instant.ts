import type { ForumPicture } from '../../forum/picture.ts';

/** The instant a window stands at, on its outermost element: for its style, and to compare windows. */
export const instantOf = ({ mode, scene: { place } }: ForumPicture) => ({
  'data-mode': mode,
  'data-place': `${place.take}.${place.beat}.${place.line}`,
});

import type { Place } from '../lexicon/session.ts';
import type { ForumSession } from './session.ts';
import { turnPage, type Walk, walkOf } from './walk.ts';

/** How many times ← was pressed since « Stop ! » fell: negative when the bookmark was moved past that line. */
export function linesBack({ scene, landed }: ForumSession): number {
  const { timeline, place } = scene;
  if (!landed) return 0;
  const walk = walkOf(timeline, place.take);
  return pagesBetween(walk, landed, place) ?? -(pagesBetween(walk, place, landed) ?? 0);
}

/** How many pages to turn back from a place to another; undefined when it is not before. */
function pagesBetween(walk: Walk, from: Place, to: Place): number | undefined {
  let pages = 0;
  for (let here: Place | undefined = from; here; here = turnPage(walk, here, 'back')) {
    if (here.beat === to.beat && here.line === to.line) return pages;
    pages++;
  }
  return undefined;
}

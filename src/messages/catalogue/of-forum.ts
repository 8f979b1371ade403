import { FORUM } from './forum.ts';
import { FORUM_DESK } from './forum-desk.ts';
import { FORUM_PAGES } from './forum-pages.ts';
import { FORUM_ROOM } from './forum-room.ts';
import { FORUM_TAKES } from './forum-takes.ts';

/** What is read in a théâtre-forum. */
export const OF_FORUM: Readonly<Record<string, string>> = {
  ...FORUM,
  ...FORUM_ROOM,
  ...FORUM_DESK,
  ...FORUM_PAGES,
  ...FORUM_TAKES,
};

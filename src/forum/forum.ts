import { asks } from './asks.ts';
import type { ForumCommand } from './command.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import { fold } from './fold.ts';
import type { ForumPicture, Role } from './picture.ts';
import { project } from './project.ts';
import { BLANK_FORUM, type ForumSession } from './session.ts';

/**
 * The rules of a théâtre-forum, as the booth wants them. A group watches a scene go wrong, someone says « Stop ! »,
 * takes a place and plays something else, and all see what it changes. People play aloud: the machine only keeps where
 * versions start and how they end. Everything that judges is hidden until the joker reveals it: that is the work of
 * `project`, which is given a role. Each window makes its own booth, on the same log.
 *
 * @example
 * const booth = await makeBooth({ rules: forumFor('room'), log, clock, ink, actor: 'P1', newId });
 * await booth.send({ type: 'open', script, header, seed: 7, pace: 'natural' });
 * await booth.send({ type: 'playModel' });
 * await booth.send({ type: 'stop', place: picture.scene.place });
 * await booth.send({ type: 'replace', role: 'MOI' });
 */
export const forumFor = (role: Role) => ({
  blank: BLANK_FORUM,
  asks,
  decide,
  fold,
  project: (session: ForumSession): ForumPicture | undefined => project(session, role),
  due,
});

/** What may be asked of a forum, for those who only know this file. */
export type { ForumCommand };

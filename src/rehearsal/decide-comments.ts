import { type Comment, LONGEST_COMMENT } from '../lexicon/comment.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Refusal } from '../lexicon/session.ts';
import { ownPlace, stands } from '../timeline/path.ts';
import type { Session } from './session.ts';

/** Comments on lines of a take: those already here are not said again, and one that cannot stand refuses them all. */
export function decideComments({ timeline }: Session, comments: readonly Comment[]): Result<Fact[], Refusal> {
  if (comments.some(({ place }) => !stands(timeline, place))) return no({ code: 'session.no-such-place' });
  if (comments.some(({ text }) => text.trim() === '' || text.length > LONGEST_COMMENT)) {
    return no({ code: 'session.note-too-long', args: { most: LONGEST_COMMENT } });
  }
  const known = new Set(timeline.comments.map(({ id }) => id));
  const fresh = comments.filter(({ id }) => !known.has(id) && known.add(id));
  return ok(
    fresh.map(({ id, place, text }) => ({ type: 'commented', id, place: ownPlace(timeline, place), text })),
  );
}

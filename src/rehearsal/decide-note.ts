import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Note, Place, Refusal } from '../lexicon/session.ts';
import { beatAt, ownPlace, sameBeat } from '../timeline/path.ts';
import { openChoices, type Session } from './session.ts';

/** Longer than any spoken reply and than a page of thoughts; a save stays small whatever is pasted. */
export const LONGEST_NOTE = 4000;

/**
 * Words tried before a reply are taken only while a reply is open; what answers the retour, at any place played.
 * An empty text takes back what was noted. Places are named by the take that recorded them.
 */
export function decideNote(session: Session, place: Place, note: Note): Result<Fact[], Refusal> {
  const { timeline } = session;
  const beat = beatAt(timeline, place)?.beat;
  if (!beat || place.line < 0 || place.line > beat.lines.length) return no({ code: 'session.no-such-place' });
  if (note.text.length > LONGEST_NOTE) {
    return no({ code: 'session.note-too-long', args: { most: LONGEST_NOTE } });
  }
  const isOpen = sameBeat(timeline, place, session.place) && openChoices(session).length > 0;
  if (note.type === 'ownWords' && !isOpen) return no({ code: 'session.not-choosing' });
  return ok([{ type: 'noted', place: ownPlace(timeline, place), note }]);
}

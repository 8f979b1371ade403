import type { VersionNote } from '../lexicon/forum.ts';
import type { Event } from '../lexicon/session.ts';
import type { ForumSession, Version } from './session.ts';

/** What is known of each version after an event. */
export function foldVersions(session: ForumSession, event: Event): ForumSession {
  switch (event.type) {
    case 'takeOpened': {
      const { take, as, role, who } = event;
      if (as === 'first' || as === 'model') return session;
      const version: Version = {
        take,
        as,
        notes: {},
        reactions: [],
        ...(role ? { role } : {}),
        ...(who ? { who } : {}),
      };
      return { ...session, versions: [...session.versions, version] };
    }
    case 'reactionTapped':
      return change(session, event.take, ({ reactions }) => ({ reactions: [...reactions, event.reaction] }));
    case 'versionNoted':
      return change(session, event.take, ({ notes }) => ({ notes: withNote(notes, event.note) }));
    case 'handsCounted':
      return change(session, event.take, () => ({ hands: event.hands }));
    case 'sceneResumed':
      return change(session, event.take, () => ({ resumed: event.to ?? 'nowhere' }));
    default:
      return session;
  }
}

const change = (
  session: ForumSession,
  take: number,
  to: (one: Version) => Partial<Version>,
): ForumSession => ({
  ...session,
  versions: session.versions.map((one) => (one.take === take ? { ...one, ...to(one) } : one)),
});

/** A blank takes a note back. */
function withNote(notes: Version['notes'], { type, text }: VersionNote): Version['notes'] {
  const { [type]: _, ...others } = notes;
  return text.trim() === '' ? others : { ...others, [type]: text };
}

import type { Actor } from '../lexicon/session.ts';
import type { ForumSession } from './session.ts';

/**
 * First names of those who came in, apart from the events and erased when the session ends. Whoever gave none is a
 * number.
 *
 * @example nameOf({ P2: 'Karim' }, 'P2') // 'Karim'
 */
export type Names = Readonly<Partial<Record<Actor, string>>>;

export const NO_NAMES: Names = {};

/** The number of the next person who comes in, from those who came. */
export function nextPerson({ versions }: { versions: readonly { who?: Actor }[] }): Actor {
  const numbers = versions.map(({ who }) => Number(who?.slice(1) ?? 0));
  return `P${Math.max(0, ...numbers) + 1}`;
}

/** A blank takes a name back. */
export function withName(names: Names, who: Actor, name: string): Names {
  const { [who]: _, ...others } = names;
  return name.trim() === '' ? others : { ...others, [who]: name.trim() };
}

/** Undefined for someone who gave no name: the page then says the number. */
export const nameOf = (names: Names, who: Actor): string | undefined => names[who];

/** What may still be known of names: nothing once they are erased, whatever a window had kept. */
export const namesLeft = (session: ForumSession, names: Names): Names =>
  session.names === 'erased' ? NO_NAMES : names;

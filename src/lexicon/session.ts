import type { Beat, ChoiceRef } from './beat.ts';
import type { Header } from './scenario.ts';

/** Milliseconds since the epoch. */
export type Ms = number;

/** Who acts: `P1`, `P2`… never a name. */
export type Actor = `P${number}`;

/** A point of a session: beats count from 0 along the whole path of the take, lines from 0 inside the beat. */
export type Place = { take: number; beat: number; line: number };

/** natural: lines last their reading time. own: nothing moves without the player. pressure: silence has a clock. */
export const PACES = ['natural', 'own', 'pressure'] as const;
export type Pace = (typeof PACES)[number];

/** Which script was played: `hash` changes with any edit of the scene. */
export type ScriptRef = { id: string; hash: string };

/** The decision that led to a beat: its rank among the choices shown, and how to find it again. */
export type Step = { choice: number; ref: ChoiceRef };

/** What a person adds to a place. `ownWords` is said before picking a reply; the three others answer the retour. */
export const NOTE_TYPES = ['ownWords', 'felt', 'kept', 'again'] as const;
export type Note = { type: (typeof NOTE_TYPES)[number]; text: string };

/** What happened. What ink said is recorded, so that an edit of the scene never changes a past take. */
export type Fact =
  | { type: 'sessionOpened'; kind: 'rehearsal'; script: ScriptRef; header: Header; seed: number; pace: Pace }
  | { type: 'takeOpened'; take: number; as: 'first' | 'again'; from?: Place }
  | { type: 'beatPlayed'; take: number; step?: Step; beat: Beat }
  | { type: 'callAnswered' }
  | { type: 'lineHeard'; place: Place; skipped?: true }
  | { type: 'placeMoved'; to: Place }
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'paceSet'; pace: Pace }
  | { type: 'noted'; place: Place; note: Note };

/** A fact with its rank in the log (gapless from 1), its time, the command that made it and who gave it. */
export type Event = Fact & { seq: number; t: Ms; cmd: string; by: Actor };

/** The append-only events of one session. `append` succeeds only if nothing came after `expected`. */
export interface Log {
  read(since: number): Promise<Event[]>;
  append(expected: number, events: Event[]): Promise<'ok' | 'behind'>;
  onBell(ring: () => void): () => void;
}

/** Why a command was not carried out; `code` is a sentence of `messages/`. */
export type Refusal = { code: string; args?: Record<string, string | number> };

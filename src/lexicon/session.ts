import type { Beat, ChoiceRef } from './beat.ts';
import type { Comment } from './comment.ts';
import type { ForumFact } from './forum.ts';
import type { Noticed } from './noticed.ts';
import type { Actor, Ms, Place } from './place.ts';
import type { Header } from './scenario.ts';

export type { Actor, Ms, Place } from './place.ts';

/** natural: lines last their reading time. own: nothing moves without the player. pressure: silence has a clock. */
export const PACES = ['natural', 'own', 'pressure'] as const;
export type Pace = (typeof PACES)[number];

/** Which script was played: `hash` changes with any edit of the scene. */
export type ScriptRef = { id: string; hash: string };

/**
 * The decision that led to a beat: its rank among the choices shown, and how to find it again.
 * `cut` is the line it interrupted: those below were never heard.
 */
export type Step = { choice: number; ref: ChoiceRef; cut?: number };

/** What ink must play: from the opening under `seed`, the decisions already taken, then `choice` if there is one. */
export type InkPath = { seed: number; steps: readonly Step[]; choice?: number };

/** The three open questions of a retour, in the order the page asks them. */
export const QUESTIONS = ['felt', 'kept', 'again'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a person adds to a place. `ownWords` is said before picking a reply; the three others answer the retour. */
export const NOTE_TYPES = ['ownWords', ...QUESTIONS] as const;
export type Note = { type: (typeof NOTE_TYPES)[number]; text: string };

/** One adviser alone, or a group in théâtre-forum. */
export const KINDS = ['rehearsal', 'forum'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Why a take was opened: the first of a rehearsal, a reply given again, the model of a forum, someone who takes the place
 * of a person of the scene and plays aloud, or an exchange of roles.
 */
export const TAKE_REASONS = ['first', 'again', 'model', 'replacement', 'exchange'] as const;
export type TakeReason = (typeof TAKE_REASONS)[number];

/** What happened. What ink said is recorded, so that an edit of the scene never changes a past take. */
export type Fact =
  /** `pair`: a colleague reads the employer aloud, and the adviser answers without seeing the replies. */
  | {
      type: 'sessionOpened';
      kind: Kind;
      script: ScriptRef;
      header: Header;
      seed: number;
      pace: Pace;
      pair?: true;
    }
  /** `role` is the person replaced, `who` the one who plays. */
  | { type: 'takeOpened'; take: number; as: TakeReason; from?: Place; role?: string; who?: Actor }
  | { type: 'beatPlayed'; take: number; step?: Step; beat: Beat }
  | { type: 'callAnswered' }
  | { type: 'lineHeard'; place: Place; skipped?: true }
  | { type: 'prompted'; place: Place }
  | { type: 'placeMoved'; to: Place }
  | { type: 'paused' }
  | { type: 'resumed' }
  /** The clock waits: the player writes, or reads the conversation again. */
  | { type: 'clockHeld' }
  | { type: 'clockReleased' }
  | { type: 'paceSet'; pace: Pace }
  | { type: 'noted'; place: Place; note: Note }
  /** At a decision, of the answer being given; anywhere else, of the answer that led to that beat. */
  | ({ type: 'noticed'; place: Place } & Noticed)
  /** Said aloud before a reply is picked: the sound is kept apart under this name. Without one, it is taken back. */
  | { type: 'voiced'; place: Place; voice?: string }
  /** A colleague, to whom the take was handed, wrote back. */
  | ({ type: 'commented' } & Comment)
  | ForumFact;

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

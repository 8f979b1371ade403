import type { Beat } from '../lexicon/beat.ts';
import type { Comment } from '../lexicon/comment.ts';
import type { Noticed } from '../lexicon/noticed.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Note, Pace, Place, ScriptRef } from '../lexicon/session.ts';

/**
 * What may be asked of a rehearsal. `place` is what the player saw when asking (`picture.place`): in another window the
 * session may have moved on, and the command is then refused instead of acting on something else. `beat` is what ink
 * played; the booth fills it in.
 */
export type Command =
  | { type: 'open'; script: ScriptRef; header: Header; seed: number; pace: Pace; pair?: true; beat?: Beat }
  | { type: 'pickUp' }
  /** The line has been said: its reading time is over, or a voice has ended. */
  | { type: 'hearLine'; place: Place }
  /** « Passer ». */
  | { type: 'skipLine'; place: Place }
  /** The employer asks again in a silence: only the clock of « Sous tension » asks this. */
  | { type: 'prompt'; place: Place }
  /** `ownWords` is what the player said before picking that reply (« Avec mes mots »). */
  | { type: 'choose'; place: Place; choice: number; ownWords?: string; beat?: Beat }
  /** « Revenir en arrière »: to the decision before, its choices in front at once. */
  | { type: 'goBack' }
  /** To any place of any take; a line equal to the number of lines of the beat is its decision. */
  | { type: 'goTo'; place: Place }
  | { type: 'pause' }
  | { type: 'resume' }
  /** The player writes, or reads the conversation again: nothing is due meanwhile, and all controls stay. */
  | { type: 'holdClock' }
  | { type: 'releaseClock' }
  | { type: 'setPace'; pace: Pace }
  | { type: 'note'; place: Place; note: Note }
  /** What was said aloud at the decision in front, kept under this name; taken back without one. */
  | { type: 'voice'; place: Place; voice?: string }
  /** What a colleague notices: at a decision, of the answer being given; else of the one that led to that beat. */
  | { type: 'notice'; place: Place; noticed: Noticed }
  /** What came back from a colleague, all of it or nothing. */
  | { type: 'addComments'; comments: readonly Comment[] };

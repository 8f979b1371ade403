import type { Debrief, Question, TakeSummary } from '../../debrief/debrief.ts';
import type { Result } from '../../lexicon/result.ts';
import type { Place, Refusal } from '../../lexicon/session.ts';
import type { FreeText } from '../../timeline/share-take.ts';

/** A retour and what may be done from it. */
export type OpenRetour = {
  /** The identifier of the scene played. */
  scene: string;
  debrief: Debrief;
  takes: TakeSummary[];
  answer(question: Question, text: string): void;
  replayFrom(place: Place): Promise<Result<void, Refusal>>;
  /** Gives the retour as a file; resolves to its name. */
  export(): Promise<string>;
  /** Gives this take as a file to hand to a colleague; resolves to its name. */
  share(words: FreeText): Promise<string>;
  /** The takes that start from one, and would be erased with it. */
  hangingFrom(take: number): number[];
  /** Erases a take for good, and those that start from it; resolves to the takes left. */
  erase(take: number): Promise<number[]>;
  close(): void;
};

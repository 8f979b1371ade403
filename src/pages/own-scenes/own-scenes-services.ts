import type { Result } from '../../lexicon/result.ts';
import type { Ms, Refusal } from '../../lexicon/session.ts';
import type { StoryCard } from '../services.ts';

/** A scene of one's own in a list. Its header is read from its text: it may not compile. `set` is its first place. */
export type OwnCard = StoryCard & { updatedAt: Ms; set?: string };

/**
 * What came of opening files. `kept`: it can be played. `namesake`: another scene of that name is here, `title` is its
 * title. `faulty`: it does not compile; `keep` keeps it all the same, to be mended. All give an identifier.
 */
export type OpenedFiles =
  | { type: 'kept'; id: string }
  | { type: 'namesake'; title: string; replace(): Promise<string>; keepBoth(): Promise<string> }
  | { type: 'faulty'; fault: string; keep(): Promise<string> };

/** The scenes that users wrote or brought, as lists show them. */
export type OwnShelf = {
  /** The latest first. */
  list(): Promise<OwnCard[]>;
  open(files: readonly File[]): Promise<Result<OpenedFiles, Refusal>>;
  /** Gives the text of a scene, one file for each of its files; resolves to their names. */
  export(id: string): Promise<string[]>;
  erase(id: string): Promise<void>;
  /** Another window, or the workshop, changed one. Returns what stops it. */
  onChange(changed: () => void): () => void;
};

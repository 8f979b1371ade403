import type { ReadonlySignal } from '@preact/signals';
import type { Result } from '../../lexicon/result.ts';
import type { Refusal } from '../../lexicon/session.ts';

/** A voice being recorded; `kept` comes with its name once it is stopped, by whoever speaks or after ten seconds. */
export type Recording = { stop(): void; kept: Promise<string> };

/** What was said aloud before a reply, on this machine only. */
export type Voices = {
  /** Does this browser give a page of this address a microphone? */
  canRecord: boolean;
  /** Why there is no microphone, once it was asked for: it is not asked again. */
  refused: ReadonlySignal<Refusal | undefined>;
  record(): Promise<Result<Recording, Refusal>>;
  /** The sound of that name, if it is here. */
  read(voice: string): Promise<Blob | undefined>;
  erase(voices: readonly string[]): Promise<void>;
};

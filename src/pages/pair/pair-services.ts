import type { ReadonlySignal } from '@preact/signals';
import type { PairPicture } from '../../lexicon/pair-picture.ts';
import type { Result } from '../../lexicon/result.ts';
import type { Header } from '../../lexicon/scenario.ts';
import type { Refusal } from '../../lexicon/session.ts';
import type { Command } from '../../rehearsal/command.ts';

/** What two people may do; the clock of « Sous tension » has no business there. A line read aloud is a line heard. */
export type PairCommand = Exclude<Command, { type: 'open' | 'prompt' }>;

/** A scene played by two, in one window and for one side. */
export type OpenPair = {
  session: string;
  /** The identifier of the scene played. */
  scene: string;
  header: Header;
  resumed: boolean;
  picture: ReadonlySignal<PairPicture>;
  send(command: PairCommand): Promise<Result<void, Refusal>>;
  close(): void;
};

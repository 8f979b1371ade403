import type { Ink } from '../booth/ports.ts';
import type { ModelPath } from '../forum/sheet.ts';
import type { InkSteps, RerunPlayed } from '../io/workers/ink-answers.ts';
import type { Result } from '../lexicon/result.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Refusal } from '../lexicon/session.ts';

/** A scene ready to be played, be it of the shelf or one's own. `hash` changes with any edit. */
export type Playable = {
  id: string;
  hash: string;
  header: Header;
  ink: Ink;
  /** Its model as its author meant it; nothing when it cannot be played. */
  model(seed: number): Promise<ModelPath>;
  /** A path played again, as far as it still holds. */
  rerun(steps: InkSteps): Promise<Result<RerunPlayed, Refusal>>;
  close(): void;
};

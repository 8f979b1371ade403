import type { ReadonlySignal } from '@preact/signals';
import type { SceneFiles } from '../../../lexicon/own-scene.ts';
import type { Picture } from '../../../lexicon/picture.ts';
import type { Result } from '../../../lexicon/result.ts';
import type { Header } from '../../../lexicon/scenario.ts';
import type { SourcePlace } from '../../../lexicon/script.ts';
import type { Place, Refusal } from '../../../lexicon/session.ts';
import type { RerunTold, Said } from '../../../workshop/tell-rerun.ts';
import type { SceneCommand } from '../../services.ts';

/** What is being played of the text; `stopped` is where an error of the text ended it. */
export type Previewed = { header: Header; picture: Picture; stopped?: SourcePlace };

/**
 * Where the preview stands with the text. `faulty`: the text cannot be played as it is, and what was played before stays.
 * `played` says what an edit did to the take.
 */
export type PreviewState =
  | { stage: 'blank' }
  | { stage: 'reading' }
  | { stage: 'faulty'; fault: Said; at?: SourcePlace }
  | { stage: 'played'; told?: RerunTold };

/** What came of showing a line of the text: there it is, reached by other replies, or nowhere to be found. */
export type Shown = 'here' | 'another-way' | 'nowhere';

/** The text being edited, played beside it; nothing of it is kept. */
export type OpenPreview = {
  previewed: ReadonlySignal<Previewed | undefined>;
  state: ReadonlySignal<PreviewState>;
  /** The text as it stands: it is played again to the same place once its author rests. */
  update(scene: SceneFiles): void;
  send(command: SceneCommand): Promise<Result<void, Refusal>>;
  /** From the first line, in another mood of the day. */
  restart(): Promise<Result<void, Refusal>>;
  /** Where a line shown was written. */
  sourceOf(place: Place): Promise<SourcePlace | undefined>;
  /** « Jouer d'ici »: goes to what a line of the text gives, by the replies already made if they lead there. */
  show(source: SourcePlace): Promise<Result<Shown, Refusal>>;
  close(): void;
};

import type { ReadonlySignal } from '@preact/signals';
import type { Finding } from '../../check/finding.ts';
import type { Progress } from '../../explore/explore.ts';
import type { Saved } from '../../io/local-file.ts';
import type { SceneFiles } from '../../lexicon/own-scene.ts';
import type { Result } from '../../lexicon/result.ts';
import type { Ms, Refusal } from '../../lexicon/session.ts';
import type { Drawn } from '../../workshop/complete-at.ts';
import type { Outline } from '../../workshop/outline.ts';
import type { NewScene } from '../../workshop/write-new-scene.ts';

/**
 * What is known of the text as it stands. `findings` follow the text while it changes; `reading`: those at a glance are
 * on their way, `playing`: so are those of every path, `unread`: the text does not compile, so that nothing was played,
 * `stopped`: they will not come, `why` says so.
 */
export type Checked = {
  stage: 'reading' | 'playing' | 'done' | 'unread' | 'stopped';
  findings: readonly Finding[];
  outline?: Outline;
  progress?: Progress;
  why?: Refusal;
};

/** Whether the text is on this machine: nothing to keep yet, on its way, kept, or as long as the page only. */
export type DraftKept = 'blank' | 'writing' | 'kept' | 'unkept';

/** A scene being written. What is typed is kept by itself. */
export type OpenWorkshop = {
  scene: ReadonlySignal<SceneFiles>;
  checked: ReadonlySignal<Checked>;
  kept: ReadonlySignal<DraftKept>;
  /** What scenes may name: sets, sounds, people. */
  known: Drawn;
  write(file: string, text: string): void;
  /** Waits until all that was typed is kept; resolves to the identifier of the scene, if it has a word. */
  settle(): Promise<string | undefined>;
  /** Writes a file of the scene on this computer, where the person says. */
  save(file: string): Promise<Saved>;
  /** Downloads every file of the scene; resolves to their names. */
  export(): string[];
  close(): void;
};

/** A scene of one's own in the list of those that may be gone on with. */
export type DraftCard = { id: string; title: string; updatedAt: Ms };

/** What the pages of the workshop ask of the rest of the program. */
export type Workshop = {
  /** Opens a draft, or, without an identifier, a blank page that becomes one with its first word. */
  open(id: string | undefined): Promise<Result<OpenWorkshop, Refusal>>;
  /** The latest first. */
  drafts(): Promise<DraftCard[]>;
  /** Reads files chosen or dropped as one scene. */
  read(files: readonly File[]): Promise<Result<SceneFiles, Refusal>>;
  /** Copies a scene of this installation, to learn from it or to change it; resolves to the identifier of the copy. */
  copy(shipped: string): Promise<string | undefined>;
  /** Keeps a new scene; resolves to its identifier. */
  create(scene: SceneFiles): Promise<string>;
  /** The answers to the six questions, while they are being given. */
  answers: { read(): NewScene | undefined; keep(answers: NewScene): void; forget(): void };
};

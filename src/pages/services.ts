import type { ReadonlySignal } from '@preact/signals';
import type { Debrief, Question, TakeSummary } from '../debrief/debrief.ts';
import type { Picture, StagePicture } from '../lexicon/picture.ts';
import type { Result } from '../lexicon/result.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Place, Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import type { Command } from '../rehearsal/command.ts';

/** A scene of the shelf: its header is known, the scene itself is loaded when it is opened. */
/** `retour` is the last session of it that came to an end. */
export type StoryCard = { id: string; header: Header; underWay: boolean; takes: number; retour?: string };

/** What the player may do in a scene; opening it, and the clock, are not the page's business. */
export type SceneCommand = Exclude<Command, { type: 'open' | 'hearLine' | 'prompt' }>;

/** Which session of a scene to open: the one left unfinished if any, a new one, or one in particular. */
export type OpenFrom = 'where-left' | 'start' | { session: string };

/** A scene being played, as the page sees it. */
export type OpenScene = {
  session: string;
  header: Header;
  resumed: boolean;
  picture: ReadonlySignal<Picture>;
  send(command: SceneCommand): Promise<Result<void, Refusal>>;
  close(): void;
};

/** A retour and what may be done from it. */
export type OpenRetour = {
  /** The identifier of the scene played. */
  scene: string;
  debrief: Debrief;
  takes: TakeSummary[];
  answer(question: Question, text: string): void;
  replayFrom(place: Place): Promise<Result<void, Refusal>>;
  export(): Promise<void>;
  close(): void;
};

/** The loudspeaker as the page sees it. */
export type Loudspeaker = { on: ReadonlySignal<boolean>; toggle(): Promise<void> };

/** A stage mounted in an element of the page. */
export type MountedStage = { show(picture: StagePicture): void; dispose(): void };

/** What is kept on this machine: whole sessions, and what was found corrupt and set aside. */
export type Kept = {
  count(): Promise<{ sessions: number; aside: number }>;
  exportAside(): Promise<void>;
  eraseAll(): Promise<void>;
};

/** Everything the pages ask of the rest of the program. */
export type Services = {
  settings: ReadonlySignal<Settings>;
  change(patch: Partial<Settings>): void;
  /** Sentences about storage that the player must know (refused, corrupt…), as codes. */
  warnings: ReadonlySignal<Refusal[]>;
  dismiss(code: string): void;
  stories(): Promise<StoryCard[]>;
  openScene(id: string, from: OpenFrom): Promise<Result<OpenScene, Refusal>>;
  openRetour(session: string, take: number | undefined): Promise<Result<OpenRetour, Refusal>>;
  mountStage(host: HTMLElement, picture: StagePicture): MountedStage;
  loudspeaker: Loudspeaker;
  /** The caption of a sound, in brackets, or nothing for a silence. */
  captionOf(name: string): string | undefined;
  kept: Kept;
};

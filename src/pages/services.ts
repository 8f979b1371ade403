import type { ReadonlySignal } from '@preact/signals';
import type { Role } from '../forum/picture.ts';
import type { Side } from '../lexicon/pair-picture.ts';
import type { Picture, StagePicture } from '../lexicon/picture.ts';
import type { Result } from '../lexicon/result.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import type { Command } from '../rehearsal/command.ts';
import type { RerunTold } from '../workshop/tell-rerun.ts';
import type { ForumCard, ForumFrom, OpenForum } from './forum/forum-services.ts';
import type { OwnShelf } from './own-scenes/own-scenes-services.ts';
import type { Kept, OwnCarnet, Quarter } from './own-services.ts';
import type { OpenPair } from './pair/pair-services.ts';
import type { Received } from './received/received-services.ts';
import type { OpenRetour } from './retour/retour-services.ts';
import type { Voices } from './voice/voice-services.ts';
import type { OpenPreview } from './workshop/preview/preview-services.ts';
import type { Workshop } from './workshop/services.ts';

/**
 * A scene of the shelf: its header is known, the scene itself is loaded when it is opened. `retour` is the last session
 * of it that came to an end.
 */
export type StoryCard = {
  id: string;
  header: Header;
  underWay: boolean;
  takes: number;
  retour?: string;
  forum: ForumCard;
};

/** What the player may do in a scene; opening it, and the clock, are not the page's business. */
export type SceneCommand = Exclude<Command, { type: 'open' | 'hearLine' | 'prompt' }>;

/** Which session of a scene to open: the one left unfinished if any, a new one, or one in particular. */
export type OpenFrom = 'where-left' | 'start' | { session: string };

/** A scene being played, as the page sees it. */
export type OpenScene = {
  session: string;
  header: Header;
  resumed: boolean;
  /** A take of an earlier version of this scene: `go` plays it again on this one, as far as it holds, and opens it. */
  earlier?: { go(): Promise<Result<void, Refusal>> };
  /** What became of such a take, when this session goes on from it. */
  retold?: RerunTold;
  picture: ReadonlySignal<Picture>;
  send(command: SceneCommand): Promise<Result<void, Refusal>>;
  close(): void;
};

/** The loudspeaker as the page sees it. */
export type Loudspeaker = { on: ReadonlySignal<boolean>; toggle(): Promise<void> };

/** A stage mounted in an element of the page. */
export type MountedStage = { show(picture: StagePicture): void; dispose(): void };

/** The whole program as one file, beside this page, to be taken elsewhere. */
export type OneFile = { address: string; bytes: number };

/** What a scene, its retour and the settings ask of the rest of the program: all there is in a page made for one scene. */
export type PlayServices = {
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
  voices: Voices;
  /** The caption of a sound, in brackets, or nothing for a silence. */
  captionOf(name: string): string | undefined;
  kept: Kept;
  /** Not in a page made for one scene. */
  carnet?: OwnCarnet;
  quarter?: Quarter;
  /** The version of the app: `ready` can be put in place with `update`, `replaced` asks for a reload. */
  version: ReadonlySignal<'current' | 'ready' | 'replaced'>;
  update(): void;
  /** The scene of a page made for one. */
  onlyScene?: string;
  /** Nothing when this page is that file. */
  oneFile?: OneFile;
};

/** Everything the pages ask of the rest of the program. */
export type Services = PlayServices & {
  carnet: OwnCarnet;
  quarter: Quarter;
  /** The header of a scene, whole; nothing when there is no scene of that name. */
  headerOf(id: string): Promise<Header | undefined>;
  openPair(id: string, from: OpenFrom, side: Side): Promise<Result<OpenPair, Refusal>>;
  received: Received;
  openForum(id: string, from: ForumFrom, role: Role): Promise<Result<OpenForum, Refusal>>;
  /** What whoever writes scenes needs; comes when it is asked for. */
  workshop(): Promise<Workshop>;
  /** Scenes that users wrote or brought; their shelf comes when it is asked for. */
  ownScenes(): Promise<OwnShelf>;
  /** The text being edited in the workshop, played beside it. */
  openPreview(): Promise<OpenPreview>;
  /** Gives a scene of one's own as one page that plays from a file; resolves to its name. */
  exportAsPage(id: string): Promise<Result<string, Refusal>>;
  /** A name for a session about to be opened, so that two windows may be given it at once. */
  newSession(): string;
  /** The same pictures without movement, for a small stage beside something else. */
  mountStill(host: HTMLElement, picture: StagePicture): MountedStage;
};

import type { ReadonlySignal } from '@preact/signals';
import type { Debrief, Question, TakeSummary } from '../debrief/debrief.ts';
import type { Bilan } from '../forum/bilan.ts';
import type { ForumCommand } from '../forum/command.ts';
import type { Names } from '../forum/names.ts';
import type { ForumPicture, Role } from '../forum/picture.ts';
import type { Sheet } from '../forum/sheet.ts';
import type { Comment } from '../lexicon/comment.ts';
import type { PairPicture, Side } from '../lexicon/pair-picture.ts';
import type { Picture, StagePicture } from '../lexicon/picture.ts';
import type { Result } from '../lexicon/result.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Actor, Ms, Place, Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import type { Command } from '../rehearsal/command.ts';
import type { Frame } from '../rehearsal/film.ts';
import type { FreeText } from '../timeline/share-take.ts';
import type { RerunTold } from '../workshop/tell-rerun.ts';
import type { OwnShelf } from './own-scenes/own-scenes-services.ts';
import type { Kept, OwnCarnet, Quarter } from './own-services.ts';
import type { OpenPreview } from './workshop/preview/preview-services.ts';
import type { Workshop } from './workshop/services.ts';

/** A scene of the shelf: its header is known, the scene itself is loaded when it is opened. */
/** `retour` is the last session of it that came to an end. */
export type StoryCard = {
  id: string;
  header: Header;
  underWay: boolean;
  takes: number;
  retour?: string;
  forum: ForumCard;
};

/** The last théâtre-forum played on a scene: the session under way, and the one whose bilan may be read. */
export type ForumCard = { underWay?: string; bilan?: string };

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

/** What a file handed over by a colleague was: a take to look at, or comments that went to the retour of one's own. */
export type ReceivedFile =
  | { type: 'take'; id: string }
  | { type: 'comments'; session: string; take: number; title: string; added: number };

/** A take received that is still here, in a list. */
export type ReceivedTake = { id: string; t: Ms; title: string };

/** A take that a colleague handed over: to be looked at and commented, never played on. */
export type OpenReceived = {
  title: string;
  /** The identifier of the scene played: it may not be installed here. */
  scene: string;
  frames: Frame[];
  comments: ReadonlySignal<readonly Comment[]>;
  comment(place: Place, text: string): void;
  takeBack(id: string): void;
  /** Gives the take with its comments as a file; returns its name. */
  sendBack(): string;
  erase(): Promise<void>;
};

/** What passes between colleagues, by files they give each other. */
export type Received = {
  receive(text: string): Promise<Result<ReceivedFile, Refusal>>;
  /** The latest first. */
  list(): Promise<ReceivedTake[]>;
  open(id: string): Promise<Result<OpenReceived, Refusal>>;
};

/** What a joker or a room may do in a forum; opening it is not the page's business. `hearLine` asks for the next line. */
export type ForumSceneCommand = Exclude<ForumCommand, { type: 'open' }>;

/** Besides: `apart`, kept nowhere, to print the sheet of a scene that nobody plays yet. */
export type ForumFrom = OpenFrom | 'apart';

/** Nobody is named in what goes out, unless the box is ticked. */
export type Naming = 'with-names' | 'without-names';

/** A forum session in one window. Names are kept apart from the log, on this machine, and go when the session ends. */
export type OpenForum = {
  session: string;
  /** The identifier of the scene played. */
  scene: string;
  header: Header;
  resumed: boolean;
  role: Role;
  picture: ReadonlySignal<ForumPicture>;
  names: ReadonlySignal<Names>;
  setName(who: Actor, name: string): void;
  send(command: ForumSceneCommand): Promise<Result<void, Refusal>>;
  /** Everything tried, as it stands: for the bilan on screen, on paper and in Markdown. */
  bilan(naming: Naming): Bilan;
  /** The conductor sheet: `sheetOf(session, modelBeats(script, seed))`, so that lines nobody has played yet are there. */
  sheet(): Sheet;
  /** Writes a file: the bilan in Markdown, or the versions as an Ink draft for the author. */
  export(what: 'bilan' | 'draft', naming: Naming): Promise<void>;
  close(): void;
};

/** The loudspeaker as the page sees it. */
export type Loudspeaker = { on: ReadonlySignal<boolean>; toggle(): Promise<void> };

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

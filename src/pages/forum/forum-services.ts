import type { ReadonlySignal } from '@preact/signals';
import type { Bilan } from '../../forum/bilan.ts';
import type { ForumCommand } from '../../forum/command.ts';
import type { Names } from '../../forum/names.ts';
import type { ForumPicture, Role } from '../../forum/picture.ts';
import type { Sheet } from '../../forum/sheet.ts';
import type { Result } from '../../lexicon/result.ts';
import type { Header } from '../../lexicon/scenario.ts';
import type { Actor, Refusal } from '../../lexicon/session.ts';
import type { OpenFrom } from '../services.ts';

/** The last théâtre-forum played on a scene: the session under way, and the one whose bilan may be read. */
export type ForumCard = { underWay?: string; bilan?: string };

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

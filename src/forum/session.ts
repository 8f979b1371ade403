import type { Hands, Harvest, Phase, Reaction, Screen, Secret, VERSION_NOTES } from '../lexicon/forum.ts';
import type { Actor, Ms, Place } from '../lexicon/session.ts';
import { BLANK_SESSION, type Session } from '../rehearsal/session.ts';
import { DEFAULT_PLAN, type PhaseTime } from './plan.ts';

/**
 * A group before one screen. `scene` is where the room stands in the timeline, folded by the rules of the rehearsal;
 * everything else is what a forum adds.
 */
export type ForumSession = {
  scene: Session;
  mode: Mode;
  /** The version the room is at, joined lines included; undefined while it watches the model. */
  version?: number;
  versions: Version[];
  bookmarks: Bookmark[];
  /** The bookmark ← and → move. */
  bookmark?: number;
  /** The line « Stop ! » fell on, wherever its bookmark was moved since. */
  landed?: Place;
  phase?: Phase;
  phases: PhaseTime[];
  screen: Screen & { since: Ms };
  /** What the theatre itself lets one hear, until the scene moves on. */
  cue?: TheatreCue;
  /** « Comment faire quand… ? », the question of the day. */
  question?: string;
  /** What judges and is now shown. Playing on hides it again. */
  revealed: Secret[];
  words: RoomWords[];
  disagreements: Disagreement[];
  harvest: KeptHarvest[];
  names: 'kept' | 'erased';
};

/**
 * film: lines follow one another. stopped: « Stop ! » froze a line. aloud: people play, the machine waits.
 * still: nothing plays (not yet, looked at, over).
 */
export type Mode = 'still' | 'film' | 'stopped' | 'aloud';

/**
 * Anything played other than the model. `resumed` says how what was played aloud ended when it was not by a scripted
 * reply: elsewhere in the script, or nowhere.
 */
export type Version = {
  take: number;
  as: 'replacement' | 'exchange' | 'again';
  role?: string;
  who?: Actor;
  notes: Partial<Record<(typeof VERSION_NOTES)[number], string>>;
  reactions: Reaction[];
  hands?: Hands;
  resumed?: Place | 'nowhere';
};

/** A sound of the catalogue, by name; played once for its key. */
export type TheatreCue = { name: 'trois-coups' | 'rideau' | 'applaudissements'; key: string };

export type Bookmark = { bookmark: number; place: Place };

/** What the room said of a place, in its own words, before the machine spoke. */
export type RoomWords = { place: Place; text: string; about?: Secret };

/** « La salle n'est pas d'accord »: kept for the author of the scene. */
export type Disagreement = { place: Place; about: Secret; text: string };

export type KeptHarvest = Harvest & { item: number };

export const BLANK_FORUM: ForumSession = {
  scene: BLANK_SESSION,
  mode: 'still',
  versions: [],
  bookmarks: [],
  phases: DEFAULT_PLAN,
  screen: { type: 'curtain', since: 0 },
  revealed: [],
  words: [],
  disagreements: [],
  harvest: [],
  names: 'kept',
};

/** The spine: the take that goes wrong, played first and never overwritten. */
export const MODEL = 0;

/** The number people say: the model is the first version, so the first replacement is « V2 ». */
export const versionNumber = (take: number): number => take + 1;

export const versionOf = (session: ForumSession, take: number): Version | undefined =>
  session.versions.find((one) => one.take === take);

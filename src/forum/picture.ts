import type { Remark } from '../lexicon/beat.ts';
import type { Hands, Phase, Reaction, Screen } from '../lexicon/forum.ts';
import type { Picture, Reply } from '../lexicon/picture.ts';
import type { Actor, Ms, Pace, Place, Refusal } from '../lexicon/session.ts';
import type { Comparison } from './compare.ts';
import type { GaugeValue } from './gauges.ts';
import type { Halt } from './halt.ts';
import type { PhaseTime } from './plan.ts';
import type { Bookmark, Disagreement, KeptHarvest, Mode, Version } from './session.ts';

/** The joker's private window, or anything the room can see (the only window included). */
export type Role = 'desk' | 'room';

/** The scene as a room sees it: nobody's choices, nothing that judges. */
export type ScenePicture = Pick<
  Picture,
  'status' | 'place' | 'milestone' | 'message' | 'utterances' | 'stage' | 'sound'
> & { trouble?: Refusal };

/** Colour of a moment: green, amber or red, once the joker shows colours. */
export type Tone = Reaction;

/**
 * A take in the picture « Prises ». `moments` are its own decisions and ends, in order; `from` is where it leaves its
 * parent. `aloud`: what was played is not recorded.
 */
export type TakePicture = {
  take: number;
  /** « V2 ». The model is 1. */
  number: number;
  as: 'model' | Version['as'];
  from?: Place;
  moments: { place: Place; tone?: Tone }[];
  aloud?: true;
  joins?: Place;
  role?: string;
  who?: Actor;
  notes: Version['notes'];
  hands?: Hands;
  tone?: Tone;
  ending?: string;
};

/** What the machine says of the place in front, after the room. One value for each kind of secret. */
export type Told =
  | { what: 'thoughts'; thoughts: string[] }
  | { what: 'heard'; heard?: string }
  | { what: 'remarks'; remarks: Remark[]; advice?: string }
  | { what: 'gauges'; gauges: GaugeValue[] }
  | { what: 'colours' }
  | { what: 'endings'; ending?: string }
  | { what: 'sheet'; secrets: string[] };

/** Something revealed: the room's words come first. */
export type Reveal = { roomWords: string[]; told: Told };

/** All that both windows show. In the room's picture nothing that judges is there before its reveal. */
export type ForumPicture = {
  title: string;
  mode: Mode;
  halt?: Halt;
  pace: Pace;
  phase?: Phase;
  phases: PhaseTime[];
  screen: Screen & { since: Ms };
  question?: string;
  scene: ScenePicture;
  bookmark?: number;
  /** Stopped only: how many lines before the one « Stop ! » fell on the bookmark stands; negative when after. */
  linesBack?: number;
  bookmarks: Bookmark[];
  takes: TakePicture[];
  /** The version under way, by take; what taps, hands and notes are about. */
  version?: number;
  /** Codes of the people whose place may be taken; those of the header have a name in `roles`. */
  replaceable: string[];
  roles: { code: string; name: string }[];
  /** Scripted replies: only when shown as cards, or when the group has to play the first take itself. */
  replies: { index: number; choice: Reply }[];
  reveals: Reveal[];
  comparison?: Comparison;
  harvest: KeptHarvest[];
  names: 'kept' | 'erased';
  desk?: DeskPicture;
};

/** What only the joker sees. */
export type DeskPicture = {
  /** What the author would ask the room here. */
  questions: string[];
  objective?: string;
  /** All that could be revealed of the place in front, ready to be read. */
  reserve: Told[];
  /** Where the script may resume from here; `model` is the reply that goes wrong. */
  replies: { index: number; choice: Reply; model?: true }[];
  roomWords: string[];
  disagreements: Disagreement[];
};

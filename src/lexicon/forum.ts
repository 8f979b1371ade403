import type { Place } from './place.ts';

/** The moments of a forum session, in their usual order; a joker takes them in any. */
export const PHASES = ['warmUp', 'contract', 'model', 'analysis', 'forum', 'comparison', 'harvest'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * What the room does not see before « Révéler »: what the employer thinks, what he heard, remarks and advice, gauges,
 * colours of the branches, names of the endings, his secret sheet.
 */
export const SECRETS = ['thoughts', 'heard', 'remarks', 'gauges', 'colours', 'endings', 'sheet'] as const;
export type Secret = (typeof SECRETS)[number];

/** What the employer in front does, as the joker saw it: il s'ouvre, il hésite, il se ferme. */
export const REACTIONS = ['opens', 'hesitates', 'closes'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Raised hands after a version: jouable, coûteux, magique. Counts only, never who. */
export const HANDS = ['playable', 'costly', 'magic'] as const;
export type Hands = Record<(typeof HANDS)[number], number>;

/** What gets in the way, as often as a person does: la consigne, l'outil, le temps. */
export const OBSTACLES = ['order', 'tool', 'time'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What people take home: a phrase worth keeping, an obstacle named, one thing to try on Monday. */
export type Harvest =
  | { type: 'phrase'; text: string; take?: number }
  | { type: 'obstacle'; about: Obstacle; text: string }
  | { type: 'try'; text: string };

/** What is written of a version, during or after: what was wanted, the words said, what it changed. */
export const VERSION_NOTES = ['intention', 'words', 'change'] as const;
export type VersionNote = { type: (typeof VERSION_NOTES)[number]; text: string };

/** What the room's screen gives most of its place to. A card is a code of `messages/`, with its soft timer. */
export type Screen =
  | { type: 'curtain' | 'scene' | 'replies' | 'rules' | 'takes' | 'harvest' }
  | { type: 'card'; code: string; seconds?: number }
  | { type: 'comparison'; takes: [number, number] };

/** What happens in a forum besides what happens in any session. */
export type ForumFact =
  | { type: 'phaseEntered'; phase: Phase }
  | { type: 'phaseStretched'; phase: Phase; minutes: number }
  | { type: 'questionSet'; text: string }
  | { type: 'screenShown'; screen: Screen }
  /** The three knocks: the scene begins behind the curtain, which then opens. */
  | { type: 'knocked' }
  /** The room claps; only ever by hand. */
  | { type: 'applauded' }
  | { type: 'sceneStopped'; place: Place; bookmark: number }
  | { type: 'bookmarkMoved'; bookmark: number; to: Place }
  | { type: 'reactionTapped'; take: number; reaction: Reaction }
  /** What was played aloud is over: the script goes on at `to`, or the version ends there. */
  | { type: 'sceneResumed'; take: number; to?: Place }
  | { type: 'versionNoted'; take: number; note: VersionNote }
  | { type: 'handsCounted'; take: number; hands: Hands }
  | { type: 'revealed'; what: Secret }
  | { type: 'hidden'; what: Secret }
  | { type: 'roomWordsNoted'; place: Place; text: string; about?: Secret }
  | { type: 'disagreementKept'; place: Place; about: Secret; text: string }
  | { type: 'harvested'; item: number; harvest: Harvest }
  | { type: 'harvestDropped'; item: number }
  | { type: 'namesErased' };

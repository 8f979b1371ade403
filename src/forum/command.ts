import type { Beat } from '../lexicon/beat.ts';
import type { Hands, Harvest, Phase, Reaction, Screen, Secret, VersionNote } from '../lexicon/forum.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Actor, Pace, Place, ScriptRef } from '../lexicon/session.ts';

/** A room reads at the pace of the film, or line by line when voices read aloud; never against the clock. */
export type ForumPace = Exclude<Pace, 'pressure'>;

/** What makes the scene play, stop and move. `place` is what the window showed: see the commands of the rehearsal. */
export type SceneCommand =
  | { type: 'open'; script: ScriptRef; header: Header; seed: number; pace: ForumPace; beat?: Beat }
  /** « Jouer la scène modèle », from its first line; behind a drawn curtain, after the three knocks. */
  | { type: 'playModel' }
  /** The three knocks are over: the curtain opens on the scene. */
  | { type: 'raiseCurtain' }
  | { type: 'pickUp' }
  /** The line has been said: its time is over, or someone asks for the next one. */
  | { type: 'hearLine'; place: Place }
  /** « Stop ! »: bookmarks the line that this window was showing. */
  | { type: 'stop'; place: Place }
  /** ← and →: a stop always lands late. Relative, so that two quick presses are two lines. */
  | { type: 'moveBookmark'; by: 'back' | 'forward' }
  /** Looks at any place, frozen. */
  | { type: 'goTo'; place: Place }
  /** « Rejouer d'ici ». */
  | { type: 'replayFrom'; place: Place }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'setPace'; pace: ForumPace };

/** What makes versions. */
export type VersionCommand =
  /** « Remplacer »: the adviser or a witness. A version opens at once, from the line in front. */
  | { type: 'replace'; role: string; who?: Actor; intention?: string }
  /** « Échange de rôles »: someone becomes the employer, apart. */
  | { type: 'exchange'; who?: Actor; intention?: string }
  | { type: 'react'; take: number; reaction: Reaction }
  /** A scripted reply is made, or stands for what was played aloud. */
  | { type: 'choose'; place: Place; choice: number; beat?: Beat }
  /** What was played aloud is over; the script goes on at `to`, or nowhere. */
  | { type: 'resumeScript'; take: number; to?: Place }
  | { type: 'noteVersion'; take: number; note: VersionNote }
  | { type: 'countHands'; take: number; hands: Hands };

/** What the group says, sees and keeps. */
export type TalkCommand =
  | { type: 'enterPhase'; phase: Phase }
  | { type: 'stretchPhase'; phase: Phase; minutes: number }
  | { type: 'setQuestion'; text: string }
  | { type: 'showScreen'; screen: Screen }
  /** Thanks whoever played. */
  | { type: 'applaud' }
  /** « Révéler ». What the room said first can come with it. */
  | { type: 'reveal'; what: Secret; roomWords?: string }
  | { type: 'hide'; what: Secret }
  | { type: 'noteRoomWords'; text: string; about?: Secret }
  /** « La salle n'est pas d'accord ». */
  | { type: 'keepDisagreement'; about: Secret; text: string }
  | { type: 'harvest'; harvest: Harvest }
  | { type: 'dropHarvest'; item: number }
  /** The session is over: windows forget who was who. */
  | { type: 'eraseNames' };

export type ForumCommand = SceneCommand | VersionCommand | TalkCommand;

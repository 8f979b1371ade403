import type { Pace } from './session.ts';

export const TEXT_SIZES = [100, 115, 130, 150] as const;

/** What the player asked of the program, kept on this machine only. */
export type Settings = {
  pace: Pace;
  /** Percent of the usual size. */
  textSize: (typeof TEXT_SIZES)[number];
  /** From 0 to 1. Sound itself is off at each visit until asked. */
  volume: number;
  /** Keys without modifier (digits, S, P, space) act in a scene. */
  singleKeys: boolean;
  /** On a shared computer nothing is kept after the session. Asked once. */
  computer: 'not-asked' | 'mine' | 'shared';
};

export const DEFAULT_SETTINGS: Settings = {
  pace: 'natural',
  textSize: 100,
  volume: 0.8,
  singleKeys: true,
  computer: 'not-asked',
};

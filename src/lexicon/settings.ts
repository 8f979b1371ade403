import type { Pace } from './session.ts';

/** Light or dark, or stronger contrast whichever of the two the device asks for. */
export const LOOKS = ['device', 'light', 'dark', 'contrast'] as const;

export const TEXT_SIZES = [100, 115, 130, 150] as const;

/** What the player asked of the program, kept on this machine only. */
export type Settings = {
  pace: Pace;
  /** The last pace with a clock: « À mon rythme », left, gives it back. */
  clockedPace: Exclude<Pace, 'own'>;
  /** Percent of the usual size. */
  textSize: (typeof TEXT_SIZES)[number];
  look: (typeof LOOKS)[number];
  /** From 0 to 1. Sound itself is off at each visit until asked. */
  volume: number;
  /** Keys without modifier (digits, S, P, space) act in a scene. */
  singleKeys: boolean;
  /** `KeyboardEvent.code` of « Stop ! » in a forum: a key, or what a pedal sends. */
  stopKey: string;
  /** On a shared computer nothing is kept after the session. Asked once. */
  computer: 'not-asked' | 'mine' | 'shared';
};

export const DEFAULT_SETTINGS: Settings = {
  pace: 'natural',
  clockedPace: 'natural',
  textSize: 100,
  look: 'device',
  volume: 0.8,
  singleKeys: true,
  stopKey: 'Space',
  computer: 'not-asked',
};

/** What choosing a pace changes in the settings. */
export const choosePace = (pace: Pace): Partial<Settings> =>
  pace === 'own' ? { pace } : { pace, clockedPace: pace };

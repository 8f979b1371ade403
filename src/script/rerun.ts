import type { ChoiceRef } from '../lexicon/beat.ts';
import type { Played, Script } from '../lexicon/script.ts';
import { matchChoice } from './match-choice.ts';
import { open, step } from './play.ts';

/** A choice found again under another name: `at` counts steps from 0. */
export type ChangedStep = { at: number; was: ChoiceRef; now: ChoiceRef };

/**
 * What became of a path: the beats it gives now (one more than the steps that held), the steps that were found again
 * under another label, place or wording, and, if it broke, where and what was offered there instead.
 */
export type Rerun = {
  beats: Played[];
  held: number;
  changed: ChangedStep[];
  broke?: { at: number; offered: string[] };
};

/**
 * Plays a path again, on the same script or on an edited one: old takes, files, reload in development and the
 * workshop all come through here. Never throws for an edit, however deep.
 *
 * @param onBeat called as each beat has been played: a worker says that it is alive
 */
export const rerun = (
  script: Script,
  seed: number,
  steps: readonly ChoiceRef[],
  onBeat: () => void = () => {},
): Rerun => {
  let last = open(script, seed);
  const beats = [last];
  const changed: ChangedStep[] = [];
  for (const [at, was] of steps.entries()) {
    const offered = last.beat.choices.map((choice) => choice.ref);
    const choice = matchChoice(was, offered);
    const now = choice === undefined ? undefined : offered[choice];
    if (choice === undefined || now === undefined)
      return { beats, held: at, changed, broke: { at, offered: offered.map((ref) => ref.words) } };
    if (!isSame(was, now)) changed.push({ at, was, now });
    last = step(script, last.inkState, choice);
    beats.push(last);
    onBeat();
  }
  return { beats, held: steps.length, changed };
};

const isSame = (a: ChoiceRef, b: ChoiceRef): boolean =>
  a.label === b.label && a.path === b.path && a.nth === b.nth && a.words === b.words;

import type { Beat, ChoiceRef } from '../lexicon/beat.ts';
import type { ChangedStep, Rerun } from '../script/rerun.ts';

/** A sentence of the catalogue and what fills it. */
export type Said = { code: string; args: Record<string, string | number> };

/** What a page shows of a take played again: `decision` counts from 0, as the steps of the take. */
export type RerunTold = {
  held: Said;
  changed: (Said & { kind: 'words' | 'label' | 'moved'; decision: number })[];
  broke?: Said & { decision: number; offered: readonly string[] };
};

/** A take played again here or in a worker. */
type Replayed = Omit<Rerun, 'beats'> & { beats: readonly { beat: Beat }[] };

/**
 * What held, what changed, where it broke: one sentence each, decisions counted from 1 in the words.
 *
 * @param steps the choices that were played again
 *
 * @example tellRerun(rerun(script, seed, steps), steps).broke?.code // 'workshop.rerun.broke'
 */
export const tellRerun = (
  { held, changed, broke, beats }: Replayed,
  steps: readonly ChoiceRef[],
): RerunTold => {
  const lost = broke && steps[broke.at];
  const isStopped = beats.at(-1)?.beat.end === 'error';
  return {
    held: { code: heldCode(held, steps.length), args: { held, asked: steps.length } },
    changed: changed.map(tellChange),
    ...(broke && {
      broke: {
        code: isStopped
          ? 'workshop.rerun.broke-error'
          : broke.offered.length > 0
            ? 'workshop.rerun.broke'
            : 'workshop.rerun.broke-end',
        args: { at: broke.at + 1, was: lost?.words ?? '' },
        decision: broke.at,
        offered: broke.offered,
      },
    }),
  };
};

const heldCode = (held: number, asked: number): string => {
  if (asked === 0) return 'workshop.rerun.empty';
  if (held === asked) return 'workshop.rerun.whole';
  return held === 0 ? 'workshop.rerun.none' : 'workshop.rerun.held';
};

const tellChange = ({ at, was, now }: ChangedStep): RerunTold['changed'][number] => {
  const decision = { decision: at };
  if (was.words !== now.words)
    return {
      kind: 'words',
      code: 'workshop.rerun.words',
      args: { at: at + 1, was: was.words, now: now.words },
      ...decision,
    };
  const kind = was.label === now.label ? 'moved' : 'label';
  return { kind, code: `workshop.rerun.${kind}`, args: { at: at + 1, words: now.words }, ...decision };
};

import type { Remark } from '../../../src/lexicon/beat.ts';
import type { Criterion } from '../../../src/lexicon/criteria.ts';
import type { CriterionNote } from '../../../src/lexicon/take-note.ts';
import type { ShelvedScene } from '../../../src/notebook/exercises.ts';
import type { KeptTake } from '../../../src/notebook/kept-takes.ts';
import { summariesOf } from '../../../src/notebook/summaries-of.ts';
import { foldTimeline } from '../../../src/timeline/fold-timeline.ts';
import { EMPTY_TIMELINE } from '../../../src/timeline/timeline.ts';
import { beat, choice, line, type Scene } from '../session-kit/beats.ts';
import type { Story } from '../session-kit/story.ts';

/**
 * The tiny vocabulary in which these tests tell weeks of practice:
 *
 * took('pas-chez-nous', ago(3), { clair: seen(2), choix: left(1) })
 * scene('pas-chez-nous', 6, 'clair', 'choix')
 */
export const NOW = 1_800_000_000_000;
const DAY = 24 * 60 * 60_000;
export const ago = (days: number): number => NOW - days * DAY;

export const seen = (offered: number): CriterionNote => ({ level: 'seen', offered, taken: offered });
export const onTheWay = (taken: number, offered: number): CriterionNote => ({
  level: 'emerging',
  offered,
  taken,
});
/** Occasions of which none was taken; the last one at that decision, of six. */
export const left = (offered: number, decision = 6): CriterionNote => ({
  level: 'unseen',
  offered,
  taken: 0,
  entry: { decision, place: { take: 0, beat: decision - 1, line: 2 } },
});

export const took = (
  scene: string,
  at: number,
  criteria: KeptTake['criteria'] = {},
  more: Partial<KeptTake> = {},
): KeptTake => ({
  session: `${scene}@${at}`,
  scene,
  title: `La scène ${scene}`,
  take: 0,
  at,
  decisions: 6,
  criteria,
  ...more,
});

export const scene = (id: string, minutes: number | undefined, ...aims: Criterion[]): ShelvedScene => ({
  id,
  header: { aims, ...(minutes === undefined ? {} : { minutes }) },
});

const plus = (criterion: Criterion): Remark => ({ criterion, sign: '+', note: 'une note' });
const soSo = (criterion: Criterion): Remark => ({ criterion, sign: '0', note: 'une note' });

/** Three decisions. Each: a reply that asks, a reply that promises, a silence; the second also asks half-way. */
export const ASKING: Scene = (choices) => {
  const observed = [{ remarks: [plus('questions')] }, { remarks: [soSo('engagement')] }, { remarks: [] }];
  const last = choices.at(-1);
  const heard = last === undefined ? {} : { observation: observed[last] ?? { remarks: [] } };
  if (choices.length === 3)
    return beat([line('BERTIN: Au revoir.')], [], { ending: { name: 'Au revoir' }, ...heard });
  const way = choices.join('');
  return beat(
    [line('BERTIN: Alors ?'), line('BERTIN: Dites.')],
    [`a${way}`, `b${way}`, `c${way}`].map((words, rank) =>
      choice(words, { offers: observed[rank] ?? { remarks: [] } }),
    ),
    heard,
  );
};

/** A sentence as one would type it: typography is tested elsewhere. */
export const plain = (sentence: string): string => sentence.replace(/[\u00a0\u202f]/g, ' ');

export const timelineOf = ({ events }: Pick<Story, 'events'>) => events.reduce(foldTimeline, EMPTY_TIMELINE);
export const summaries = (story: Pick<Story, 'events'>) => summariesOf(timelineOf(story));

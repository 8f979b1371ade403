import type { TurnReach } from '../debrief/turns.ts';
import { reachAlong } from '../explore/reach-along.ts';
import { pathOf } from '../timeline/path.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { shelf } from './shelf.ts';

/**
 * What each decision of a take still allowed. Undefined when the explorer says nothing of it: a scene edited since, too
 * big to be explored to its end, or not of the shelf.
 */
export const reachOfTake = async (timeline: Timeline, take: number): Promise<TurnReach[] | undefined> => {
  const { script, seed } = timeline.opened ?? {};
  const story = shelf.find(({ id }) => id === script?.id);
  const reach = await story?.reach().then((module) => module.default);
  if (!reach || !script || seed === undefined) return undefined;
  const refs = pathOf(timeline, take).flatMap(({ step }) => (step ? [step.ref] : []));
  const along = reachAlong(reach, { hash: script.hash, seed }, refs);
  const nameOf = (rank: number) => reach.endings[rank]?.name ?? '';
  return along?.steps.map(({ before, closes, taken }) => {
    const possible = [...new Set(before.endings.map(nameOf))];
    const after = before.endings.filter((rank) => !closes[taken]?.includes(rank)).map(nameOf);
    return { possible, closed: possible.filter((name) => !after.includes(name)) };
  });
};

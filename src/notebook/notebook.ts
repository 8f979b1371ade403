import { CRITERIA } from '../lexicon/criteria.ts';
import type { Ms } from '../lexicon/session.ts';
import { type CriterionLately, viewLately } from './criterion-lately.ts';
import type { KeptTake } from './kept-takes.ts';

/**
 * The carnet: what the adviser played, for the adviser alone. Takes by scene and date; for each criterion, what was seen
 * lately and what had no occasion. There is no total, no rank, no streak: a month away changes nothing but the dates.
 * It reads the summaries kept with the list of sessions, never a log.
 *
 * @example
 * const carnet = carnetOf(keptTakes(rows), now);
 * carnet.scenes[0]?.takes[0]?.ending?.name;          // how the last take of the last scene played ended
 * carnet.criteria.map((lately) => tellLately(lately, now)); // « Vu il y a 3 jours, dans « Pas chez nous ». »
 */
export const carnetOf = (takes: readonly KeptTake[], now: Ms): Carnet => {
  const latestFirst = takes.toSorted((a, b) => b.at - a.at || b.take - a.take);
  const [latest] = latestFirst;
  return {
    ...(latest ? { latest: latest.at } : {}),
    scenes: byScene(latestFirst),
    criteria: CRITERIA.map((criterion) => viewLately(latestFirst, criterion, now)),
  };
};

/** `latest` is when the last take ended, absent before the first. Criteria are the ten, in the order of the grid. */
export type Carnet = { latest?: Ms; scenes: CarnetScene[]; criteria: CriterionLately[] };

/** The takes of one scene, the latest first; the title is the one the scene had then. Scenes too: the latest played first. */
export type CarnetScene = { scene: string; title: string; takes: KeptTake[] };

const byScene = (latestFirst: readonly KeptTake[]): CarnetScene[] => {
  const scenes = new Map<string, CarnetScene>();
  for (const take of latestFirst) {
    const { scene, title } = take;
    const known = scenes.get(scene);
    if (known) known.takes.push(take);
    else scenes.set(scene, { scene, title, takes: [take] });
  }
  return [...scenes.values()];
};

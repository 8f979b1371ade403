import type { Criterion } from '../lexicon/criteria.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Ms, Place } from '../lexicon/session.ts';
import type { Draw } from './draw.ts';
import type { KeptTake } from './kept-takes.ts';
import { freshness } from './presence.ts';

/** What may be played in a quarter of an hour: a whole scene, or one from a moment where an occasion was left. */
export type Exercise = {
  scene: string;
  minutes: number;
  serves: readonly Criterion[];
  entry?: QuarterEntry;
  /** When the scene was last played to an end; never, when absent. */
  last?: Ms;
  /** How much the scene was played, the recent counting most. */
  played: number;
  /** Chooses between exercises that nothing else tells apart. */
  lot: number;
};

/** A recorded beginning: the session and the place where it stops, the replies of the decision in front. */
export type QuarterEntry = { session: string; place: Place; decision: number };

/** A scene of the shelf. */
export type ShelvedScene = { id: string; header: Pick<Header, 'aims' | 'minutes'> };

/** Of a scene whose author did not say: between the five minutes of a model and the twelve of a long one. */
const USUAL_MINUTES = 8;

/** Less than this is not worth settling down for. */
const SHORTEST = 2;

/** All that the shelf and the takes offer; a take of a scene that left the shelf offers nothing. */
export const exercisesOf = (
  takes: readonly KeptTake[],
  scenes: readonly ShelvedScene[],
  now: Ms,
  draw: Draw,
): Exercise[] =>
  scenes
    .flatMap((scene) => {
      const played = takes.filter((take) => take.scene === scene.id);
      const latest = played.toSorted((a, b) => b.at - a.at || b.take - a.take)[0];
      const same = {
        scene: scene.id,
        played: played.reduce((total, { at }) => total + freshness(at, now), 0),
        ...(latest ? { last: latest.at } : {}),
      };
      const minutes = scene.header.minutes ?? USUAL_MINUTES;
      const whole = { ...same, minutes, serves: scene.header.aims };
      return [whole, ...(latest ? entriesOf(latest, minutes) : []).map((entry) => ({ ...same, ...entry }))];
    })
    .map((exercise, rank) => ({ ...exercise, lot: draw(rank) }));

/** Only the last take of a scene is asked: what an earlier one left may have been taken since. */
const entriesOf = (
  { session, criteria, decisions }: KeptTake,
  minutes: number,
): Pick<Exercise, 'minutes' | 'serves' | 'entry'>[] =>
  Object.entries(criteria).flatMap(([criterion, { entry }]) => {
    if (!entry) return [];
    const left = (minutes * (decisions - entry.decision + 1)) / decisions;
    return [
      {
        minutes: Math.max(SHORTEST, Math.ceil(left)),
        serves: [criterion as Criterion],
        entry: { session, place: entry.place, decision: entry.decision },
      },
    ];
  });

import type { Outcome } from '../explore/state-graph.ts';
import type { ExploredScene, SceneChoice } from './scene.ts';

/**
 * The take of the model: the replies marked `modele`, from one opening. `stop` is the decision without such a reply,
 * by its replies; `outcome` is how it ends. `gained` tells how far the main gauge moved towards its good side.
 */
export type ModelWalk = {
  choices: readonly SceneChoice[];
  outcome?: Outcome;
  stop?: readonly SceneChoice[];
  gained: number;
};

/** Decisions followed at most: a model that turns in a loop is told by its length. */
const MOST_DECISIONS = 40;

/** One walk for each opening of the scene. */
export const modelWalks = (scene: ExploredScene): ModelWalk[] => {
  const { graph } = scene.explored;
  const choices = new Map(scene.choices.map((choice) => [choice.path, choice]));
  const isModel = (path: string): boolean =>
    choices.get(path)?.tags.some(({ key }) => key === 'modele') ?? false;
  const side = scene.header.gauges[0]?.better === 'bas' ? -1 : 1;
  return graph.openings.map(({ moment: opening, gauges }): ModelWalk => {
    const taken: SceneChoice[] = [];
    const start = gauges[0] ?? 0;
    let gauge = start;
    let at = opening;
    while (taken.length < MOST_DECISIONS) {
      const moment = graph.moments[at];
      const gained = side * (gauge - start);
      if (moment?.kind !== 'decision')
        return { choices: taken, ...(moment && { outcome: moment.outcome }), gained };
      const rank = moment.replies.findIndex(({ path }) => isModel(path));
      const choice = choices.get(moment.replies[rank]?.path ?? '');
      const transition = moment.transitions?.[rank];
      if (!choice || !transition) {
        const stop = moment.replies.flatMap(({ path }) => choices.get(path) ?? []);
        return { choices: taken, stop, gained };
      }
      taken.push(choice);
      const shift = transition.shifts.find((one) => one.gauge === 0);
      if (shift) gauge = 'to' in shift ? shift.to : gauge + shift.by;
      at = transition.to;
    }
    return { choices: taken, gained: side * (gauge - start) };
  });
};

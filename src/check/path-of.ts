import type { Fault } from '../explore/report.ts';
import type { Place } from './finding.ts';
import { titlePlace } from './header-place.ts';
import type { ExploredScene } from './scene.ts';

/** Steps of a path one can follow with the finger. */
const MOST_STEPS = 12;

/** The replies that lead there, to read. */
export const pathOf = ({ path }: Pick<Fault, 'path'>): string => {
  if (path.length === 0) return '—';
  return path.length > MOST_STEPS ? `… › ${path.slice(-MOST_STEPS).join(' › ')}` : path.join(' › ');
};

/** Where a path stops: its own place, else its last reply, else the top of the scene. */
export const placeOfPath = (scene: ExploredScene, { file, line, path }: Fault): Place => {
  if (file !== undefined && line !== undefined) return scene.sources.find({ file, line });
  const last = path.at(-1);
  const choice = scene.choices.find(({ label, wordings }) => label === last || wordings.includes(last ?? ''));
  return choice?.at ?? titlePlace(scene);
};

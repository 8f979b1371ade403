import cast from '../../assets/cast/cast.json';
import sets from '../../assets/sets/sets.json';
import visits from '../../assets/sets/visits.json';
import sounds from '../../assets/sounds/sounds.json';
import type { Known } from '../check/scene.ts';

/** What scenes may name: what is drawn and what is heard here, and the day sources are dated against. */
export const knownNames = (): Known => ({
  sets: [...new Set([...Object.keys(sets), ...Object.keys(visits)])],
  sounds: Object.keys(sounds),
  cast: Object.keys(cast),
  today: new Date().toISOString().slice(0, 10),
});

import { say } from '../messages/say.ts';
import type { Occasions } from './occasions.ts';

/** « 2 occasions prises sur 5 » */
export const tellOccasions = ({ taken, offered }: Occasions): string =>
  taken === 0
    ? say('debrief.criteria.none-taken', { offered })
    : say('debrief.criteria.occasions', { taken, offered });

import { say } from '../../messages/say.ts';
import type { Outline } from '../../workshop/outline.ts';

/**
 * How long a take lasts, in words; nothing while it is not known.
 *
 * @example tellMinutes({ ...outline, minutes: { least: 3.2, most: 6.8 } }) // « 3 à 7 min »
 */
export const tellMinutes = ({ minutes }: Pick<Outline, 'minutes'>): string | undefined => {
  if (!minutes || minutes.least === null) return undefined;
  const least = Math.max(1, Math.round(minutes.least));
  if (minutes.most === null) return say('workshop.minutes.endless', { least });
  const most = Math.max(1, Math.round(minutes.most));
  return most === least ? say('workshop.minutes.one', { least }) : say('workshop.minutes', { least, most });
};

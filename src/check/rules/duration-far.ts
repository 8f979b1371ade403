import { headerPlace } from '../header-place.ts';
import { pathsRule } from '../rule.ts';

/** How far outside what was measured the header may say. */
const LEEWAY = 1.25;

/** The minutes of the header are among those a take lasts. */
export const durationFar = pathsRule('duration-far', 'publishes', 'warning', (scene) => {
  const { least, most } = scene.report.minutes;
  const said = scene.header.minutes;
  if (said === undefined || least === null) return [];
  const isShort = said * LEEWAY < least;
  const isLong = most !== null && said > Math.max(1, most * LEEWAY);
  if (!isShort && !isLong) return [];
  return [
    {
      at: headerPlace(scene, 'duree'),
      sentence: most === null ? 'check.duration-far.endless' : 'check.duration-far',
      args: { said, least: oneDecimal(least), most: oneDecimal(most ?? 0) },
    },
  ];
});

const oneDecimal = (minutes: number): string => minutes.toFixed(1).replace('.', ',');

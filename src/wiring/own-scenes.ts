import type { OwnScenes } from '../io/own-scenes.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import { perComputer } from './per-computer.ts';

/** The scenes of one's own. Their store comes when it is asked for: most players never have one. */
export const makeOwnScenes = (
  computer: () => Settings['computer'],
  warn: (why: Refusal) => void,
): (() => Promise<OwnScenes>) =>
  perComputer(computer, async (now) => {
    const { openOwnScenes } = await import('../io/open-own-scenes.ts');
    const scenes = await openOwnScenes(now, warn);
    if (scenes.unkept && now !== 'shared') warn(scenes.unkept);
    return scenes;
  });

// The reasons and the rhythm are said where they are composed.
import '../messages/lessons/notebook.ts';
import { withLiveEntries } from '../notebook/kept-takes.ts';
import { carnetOf } from '../notebook/notebook.ts';
import { composeQuarter } from '../notebook/quarter.ts';
import { tellRhythm } from '../notebook/tell-rhythm.ts';
import type { Quarter } from '../pages/own-services.ts';
import { TRIAL } from '../pages/parts/bill.ts';
import type { Parts } from './parts.ts';
import { shelf } from './shelf.ts';

/** Fifteen minutes for whoever sits here, from the scenes of this installation and what was played of them. */
export const composeHere = async ({ storage }: Parts): ReturnType<Quarter['compose']> => {
  const scenes = shelf.filter(({ id }) => id !== TRIAL);
  const rows = (await (await storage()).listNoted()).filter(({ script }) => script.id !== TRIAL);
  // A moment of a take played by two is entered again by two.
  const takes = withLiveEntries(
    rows,
    ({ script, pair }) => !pair && scenes.some(({ id, hash }) => id === script.id && hash === script.hash),
  );
  const now = Date.now();
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const steps = composeQuarter(takes, scenes, now, seed).map((step) => ({
    ...step,
    title: scenes.find(({ id }) => id === step.scene)?.header.title ?? '',
  }));
  return { steps, rhythm: tellRhythm(carnetOf(takes, now), now), now };
};

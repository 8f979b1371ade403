import { signal } from '@preact/signals';
import { readQuarter, writeQuarter } from '../io/quarter-kept.ts';
import { ok } from '../lexicon/result.ts';
import type { Quarter, QuarterUnderWay } from '../pages/own-services.ts';
import { makeRoute } from '../pages/route.ts';
import type { Parts } from './parts.ts';

/** The quarter of an hour of this tab. On a shared computer it is forgotten with the page. */
export const makeOwnQuarter = (parts: Parts): Quarter => {
  const underWay = signal(readQuarter());
  const set = (quarter: QuarterUnderWay | undefined) => {
    underWay.value = quarter;
    writeQuarter(parts.settings.value.computer === 'shared' ? undefined : quarter);
  };
  return {
    underWay,
    compose: async () => (await import('./compose-quarter.ts')).composeHere(parts),
    async enter(steps, rank) {
      const { scene, entry } = steps[rank] ?? {};
      if (!scene) return ok(undefined);
      if (entry) {
        const { enterMoment } = await import('./enter-moment.ts');
        const entered = await enterMoment(parts, scene, entry);
        if (!entered.ok) return entered;
      }
      set({ steps: [...steps], at: rank });
      location.hash = makeRoute({ page: 'scene', scene, ...(entry ? { session: entry.session } : {}) });
      return ok(undefined);
    },
    leave: () => set(undefined),
  };
};

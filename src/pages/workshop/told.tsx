import type { Args } from '../../messages/say.ts';
import { say } from '../../messages/say.ts';

/** What was just done, or why nothing was. `round` tells two same sentences apart. */
export type Told = { round: number; code?: string; args?: Args };

/** The region is always there, so that screen readers hear what comes in it. */
export const Told = ({ told: { round, code, args } }: { told: Told }) => (
  <p class="workshop-told" role="status">
    {code && <span key={round}>{say(code, args)}</span>}
  </p>
);

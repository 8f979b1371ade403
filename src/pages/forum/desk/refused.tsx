import type { Refusal } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';

/** Why a control did nothing, beside it. The region is always there, so that screen readers hear what comes in it. */
export const Refused = ({ why }: { why: Refusal | undefined }) => (
  <p class="desk-refused" role="status">
    {why && say(why.code, why.args)}
  </p>
);

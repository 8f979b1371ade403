import type { Phase } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';

/** Which moment of the session this is, on the pelmet: there for whoever looks for it. */
export const PhaseBanner = ({ phase }: { phase: Phase | undefined }) =>
  phase === undefined ? null : (
    <p class="phase-banner">
      <span class="out-of-sight">{say('forum-room.phase', { phase: say(`forum.phase.${phase}`) })}</span>
      <span aria-hidden="true">{say(`forum.phase.${phase}`)}</span>
    </p>
  );

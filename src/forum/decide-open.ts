import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Refusal } from '../lexicon/session.ts';
import { statusOf } from '../rehearsal/session.ts';
import type { SceneCommand } from './command.ts';
import { type ForumSession, MODEL } from './session.ts';

/** The curtain is drawn: the scene is there, nothing plays yet. */
export function decideOpen(
  session: ForumSession,
  command: Extract<SceneCommand, { type: 'open' }>,
): Result<Fact[], Refusal> {
  if (statusOf(session.scene) !== 'unopened') return no({ code: 'session.already-open' });
  const { script, header, seed, pace, beat } = command;
  if (!beat) throw new Error('open must carry the beat that ink played');
  return ok([
    { type: 'sessionOpened', kind: 'forum', script, header, seed, pace },
    { type: 'takeOpened', take: MODEL, as: 'model' },
    { type: 'beatPlayed', take: MODEL, beat },
  ]);
}

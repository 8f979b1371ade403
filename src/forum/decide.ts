import { no, type Result } from '../lexicon/result.ts';
import type { Fact, Refusal } from '../lexicon/session.ts';
import { statusOf } from '../rehearsal/session.ts';
import type { ForumCommand } from './command.ts';
import { decideReply } from './decide-reply.ts';
import { decideScene } from './decide-scene.ts';
import { decideTalk } from './decide-talk.ts';
import { decideVersion } from './decide-version.ts';
import type { ForumSession } from './session.ts';

export type Decided = Result<Fact[], Refusal>;

/**
 * What a command makes happen, or why it does not. No fact at all means that it is already so: two windows may both say
 * stop. A command that needs ink must carry its beat (see `asks`); without it, it throws.
 */
export function decide(session: ForumSession, command: ForumCommand): Decided {
  if (command.type !== 'open' && statusOf(session.scene) === 'unopened')
    return no({ code: 'session.not-open' });
  switch (command.type) {
    case 'open':
    case 'playModel':
    case 'raiseCurtain':
    case 'pickUp':
    case 'hearLine':
    case 'stop':
    case 'moveBookmark':
    case 'goTo':
    case 'replayFrom':
    case 'pause':
    case 'resume':
    case 'setPace':
      return decideScene(session, command);
    case 'choose':
      return decideReply(session, command);
    case 'replace':
    case 'exchange':
    case 'react':
    case 'resumeScript':
    case 'noteVersion':
    case 'countHands':
      return decideVersion(session, command);
    default:
      return decideTalk(session, command);
  }
}

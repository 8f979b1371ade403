import type { Secret } from '../lexicon/forum.ts';
import { beatAt } from '../timeline/path.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { gaugesOf } from './gauges.ts';
import type { Told } from './picture.ts';
import type { ForumSession } from './session.ts';
import { isReplyAt, walkOf } from './walk.ts';

/**
 * What the machine has to say of the place in front, for one kind of secret. While a reply is being said, what is
 * observed of that reply is told, and not what was thought before it.
 */
export function tellOf(session: ForumSession, what: Secret): Told {
  const { timeline, place } = session.scene;
  const { header } = timeline.opened ?? {};
  const front = inFront(session);
  const observed = front?.beat.observation;
  switch (what) {
    case 'thoughts': {
      const isHere = front === beatAt(timeline, place);
      const asides = isHere && front ? front.beat.asides : [];
      const heard = asides.filter(({ type, line }) => type === 'thought' && line <= place.line);
      return { what, thoughts: heard.map(({ text }) => text) };
    }
    case 'heard':
      return { what, ...(observed?.heard ? { heard: observed.heard } : {}) };
    case 'remarks': {
      const { remarks = [], advice } = observed ?? {};
      return { what, remarks, ...(advice ? { advice } : {}) };
    }
    case 'gauges':
      return { what, gauges: header && front ? gaugesOf(header, front.beat) : [] };
    case 'colours':
      return { what };
    case 'endings': {
      const ending = front?.beat.ending?.name;
      return { what, ...(ending ? { ending } : {}) };
    }
    case 'sheet':
      return { what, secrets: header?.secrets ?? [] };
  }
}

/** The beat that answers the reply being said, or the one whose line is in front. */
function inFront({ scene: { timeline, place } }: ForumSession): PlayedBeat | undefined {
  const walk = walkOf(timeline, place.take);
  return isReplyAt(walk, place) ? walk.path[place.beat + 1] : beatAt(timeline, place);
}

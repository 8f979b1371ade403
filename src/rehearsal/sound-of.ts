import type { Beat } from '../lexicon/beat.ts';
import type { SoundPicture } from '../lexicon/picture.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { cuesAt } from './dwell.ts';
import type { Scenery } from './scenery.ts';
import type { Session, Status } from './session.ts';
import { HUNG_UP, PICKED_UP, preludeOf, startsRinging } from './telephone.ts';

type OneShot = SoundPicture['oneShots'][number];

/**
 * All the loudspeaker needs at this instant. One-shots are those of the line in front only, so that coming late or
 * rewinding does not replay a whole scene; their key holds the place and the number of rewinds.
 */
export function soundOf(
  session: Session,
  path: readonly PlayedBeat[],
  scenery: Scenery,
  status: Status,
): SoundPicture {
  const isRinging = status === 'ringing';
  const { ambience } = scenery;
  return {
    ring: isRinging && !session.paused,
    ...(isRinging || ambience === undefined ? {} : { ambience }),
    oneShots: isRinging ? [] : oneShots(session, path, scenery, status),
    still: session.paused,
  };
}

/** What the author asks at this line; a call is also picked up, and hung up at its end, when the author did not say so. */
function oneShots(
  session: Session,
  path: readonly PlayedBeat[],
  { channel, call }: Scenery,
  status: Status,
): OneShot[] {
  const { place, moves } = session;
  const beat = path[place.beat]?.beat;
  if (!beat) return [];
  const asked = cuesAt(beat, place.line).flatMap((cue) => (cue.type === 'sound' ? [cue.name] : []));
  const isPickedUp = isFirstAnswered(session, beat) && !asked.includes(PICKED_UP);
  const isHungUp = status === 'over' && channel === 'appel' && call !== 'over';
  const names = [...(isPickedUp ? [PICKED_UP] : []), ...asked, ...(isHungUp ? [HUNG_UP] : [])];
  const at = `${moves}/${place.take}.${place.beat}.${place.line}`;
  return names.map((name, rank) => ({ name, key: `${at}.${rank}` }));
}

const isFirstAnswered = ({ place, moves, timeline }: Session, beat: Beat): boolean =>
  moves === 0 &&
  place.beat === 0 &&
  place.line === preludeOf(beat) &&
  timeline.opened !== undefined &&
  startsRinging(timeline.opened.header);

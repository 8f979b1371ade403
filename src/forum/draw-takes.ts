import type { Observation } from '../lexicon/beat.ts';
import type { Secret } from '../lexicon/forum.ts';
import { ownPlace } from '../timeline/path.ts';
import type { PlayedBeat, Take } from '../timeline/timeline.ts';
import { isAloudOnly } from './halt.ts';
import type { TakePicture, Tone } from './picture.ts';
import { type ForumSession, versionNumber, versionOf } from './session.ts';

/** The takes as « Prises » draws them: the spine, then the versions in the order they were opened. */
export const drawTakes = (session: ForumSession, sees: (what: Secret) => boolean): TakePicture[] =>
  session.scene.timeline.takes.map((take) => drawTake(session, take, sees));

function drawTake(session: ForumSession, taken: Take, sees: (what: Secret) => boolean): TakePicture {
  const { take, from, beats } = taken;
  const { timeline } = session.scene;
  const version = versionOf(session, take);
  const reaction = sees('colours') ? version?.reactions.at(-1) : undefined;
  const ending = sees('endings') ? beats.at(-1)?.beat.ending?.name : undefined;
  const joins = version?.resumed === 'nowhere' ? undefined : version?.resumed;
  return {
    take,
    number: versionNumber(take),
    as: version?.as ?? 'model',
    ...(from ? { from: ownPlace(timeline, from) } : {}),
    moments: beats.map((played) => drawMoment(played, sees)),
    ...(isAloudOnly(timeline, take) ? { aloud: true } : {}),
    ...(joins && beats.length === 0 ? { joins: ownPlace(timeline, joins) } : {}),
    ...(version?.role ? { role: version.role } : {}),
    ...(version?.who ? { who: version.who } : {}),
    notes: version?.notes ?? {},
    ...(version?.hands ? { hands: version.hands } : {}),
    ...(reaction ? { tone: reaction } : {}),
    ...(ending ? { ending } : {}),
  };
}

function drawMoment(
  { place, beat }: PlayedBeat,
  sees: (what: Secret) => boolean,
): TakePicture['moments'][number] {
  const tone = sees('colours') ? toneOf(beat.observation) : undefined;
  return { place: { ...place, line: beat.lines.length }, ...(tone ? { tone } : {}) };
}

/** What the author observed of the reply that led here; nothing when he observed nothing. */
function toneOf({ remarks }: Observation): Tone | undefined {
  if (remarks.length === 0) return undefined;
  const isHelped = remarks.some(({ sign }) => sign === '+');
  const isHurt = remarks.some(({ sign }) => sign === '-');
  if (isHelped === isHurt) return 'hesitates';
  return isHelped ? 'opens' : 'closes';
}

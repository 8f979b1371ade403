import type { Choice } from '../lexicon/beat.ts';
import type { Picture, Reply, StagePicture } from '../lexicon/picture.ts';
import { beforeAt } from '../timeline/fold-timeline.ts';
import { pathOf } from '../timeline/path.ts';
import { dialogueOf } from './dialogue.ts';
import { figuresOf } from './figures.ts';
import { AT_REST, type Scenery, sceneryAt } from './scenery.ts';
import { openChoices, type Session, type Status, statusOf } from './session.ts';
import { silenceWait } from './silence-wait.ts';
import { soundOf } from './sound-of.ts';
import { preludeOf } from './telephone.ts';
import { tensionOf } from './tension.ts';

/**
 * What a player sees at this instant; undefined before the first beat. Nothing that judges or that a player should not
 * know gets through: fields are picked one by one, so that what is added to a beat stays out until someone decides.
 */
export function project(session: Session): Picture | undefined {
  const { timeline, place, paused } = session;
  const { opened, pace } = timeline;
  const path = pathOf(timeline, place.take, place.beat);
  const here = path[place.beat];
  const status = statusOf(session);
  if (!opened || !here || status === 'unopened') return undefined;
  const { header } = opened;
  const scenery = sceneryAt(header, path, place);
  const before = beforeAt(timeline, place);
  const message = messageAt(scenery, session, status);
  const { beat } = here;
  const isSilent = status === 'ringing' && preludeOf(beat) === 0;
  return {
    status,
    paused,
    pace,
    place,
    ...(scenery.milestone === undefined ? {} : { milestone: scenery.milestone }),
    ...(message === undefined ? {} : { message }),
    ...(scenery.tablet ? { tablet: scenery.tablet } : {}),
    utterances: isSilent ? [] : dialogueOf(header, path, place, before.prompted),
    choices: openChoices(session).map(({ index, choice }) => ({ index, choice: replyOf(choice) })),
    ...(before.ownWords ? { ownWords: before.ownWords } : {}),
    ...(before.voice ? { voice: before.voice } : {}),
    ...silenceAt(session, status),
    ...(session.held ? { held: true } : {}),
    canGoBack: status !== 'ringing' && place.beat > 0,
    ...(status === 'over' && beat.ending ? { ending: beat.ending } : {}),
    ...(status === 'over' && beat.error ? { trouble: { code: beat.error.code, args: beat.error.args } } : {}),
    stage: stageOf(session, scenery, status, beat.lines[place.line]?.speaker),
    sound: soundOf(session, path, scenery, status),
  };
}

/** The wait is said only where the clock runs. */
function silenceAt(session: Session, status: Status): Pick<Picture, 'silenceIn'> {
  const seconds = openChoices(session).flatMap(({ choice }) => choice.silence ?? []);
  if (session.timeline.pace !== 'pressure' || status !== 'choosing' || seconds.length === 0) return {};
  return { silenceIn: silenceWait(session, Math.min(...seconds)) };
}

const replyOf = ({ words, silence, interrupts, when }: Choice): Reply => ({
  words,
  ...(silence === undefined ? {} : { silence }),
  ...(interrupts === undefined ? {} : { interrupts }),
  ...(when === undefined ? {} : { when }),
});

/** An order from management stays on screen from its line until the decision after the one it weighs on. */
function messageAt({ message }: Scenery, { place }: Session, status: Status): string | undefined {
  if (!message || status === 'ringing') return undefined;
  const isCurrent = message.beat === place.beat;
  const isStillRead = message.beat === place.beat - 1 && status === 'speaking';
  return isCurrent || isStillRead ? message.text : undefined;
}

/** While the phone rings nobody has shown a face yet. */
function stageOf(
  { timeline, paused }: Session,
  scenery: Scenery,
  status: Status,
  speaker: string | undefined,
): StagePicture {
  const isRinging = status === 'ringing';
  const figures = timeline.opened
    ? figuresOf(timeline.opened.header, isRinging ? { ...scenery, faces: new Map() } : scenery)
    : [];
  const facing = figures.findLast(({ side }) => side === 'left');
  return {
    channel: scenery.channel,
    ...(scenery.place === undefined ? {} : { place: scenery.place }),
    call: isRinging ? 'ringing' : status === 'over' ? 'over' : scenery.call,
    figures,
    ...(status === 'speaking' && speaker !== undefined ? { speaking: speaker } : {}),
    tension: tensionOf(facing?.expression ?? AT_REST.expression),
    paused,
    ...(scenery.tablet ? { tablet: scenery.tablet.position } : {}),
  };
}

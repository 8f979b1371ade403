import type { HeardAnswer, PairPicture, ReaderPicture, Side } from '../lexicon/pair-picture.ts';
import type { Picture } from '../lexicon/picture.ts';
import { beforeAt } from '../timeline/fold-timeline.ts';
import { pathOf } from '../timeline/path.ts';
import { project } from './project.ts';
import { promptOf } from './prompt.ts';
import { readerLines, thoughtsAt } from './reader-lines.ts';
import { playedHere, type Session } from './session.ts';

/**
 * What each side of « Jouer à deux » may see; undefined before the first beat. Fields are picked one by one, so that
 * what is added to the picture of a player stays out of both until someone decides. The adviser sees no reply, not even
 * the ones taken: they are the colleague's choice, and would put words in his mouth.
 */
export function projectPair(session: Session, side: Side): PairPicture | undefined {
  const picture = project(session);
  if (!picture) return undefined;
  const { status, place, milestone, message, stage, sound, trouble, utterances } = picture;
  return {
    status,
    place,
    ...(milestone === undefined ? {} : { milestone }),
    ...(message === undefined ? {} : { message }),
    stage,
    sound,
    ...(trouble ? { trouble } : {}),
    heard: utterances.filter(({ by }) => by !== 'adviser'),
    ...(side === 'reader' ? readerOf(session, picture) : {}),
  };
}

const readerOf = (session: Session, picture: Picture): { reader: ReaderPicture } | Record<never, never> => {
  const { timeline, place } = session;
  const here = playedHere(session);
  const { opened } = timeline;
  if (!opened || !here) return {};
  const { beat } = here;
  const isAsked = picture.status === 'choosing';
  const prompt = isAsked ? promptOf(beat) : undefined;
  const answer = answerOf(session, picture);
  return {
    reader: {
      lines:
        picture.status === 'ringing' ? [] : readerLines(opened.header, pathOf(timeline, place.take), place),
      thoughts: thoughtsAt(beat, (line) => line >= beat.lines.length),
      ...(prompt === undefined ? {} : { prompt }),
      choices: picture.choices,
      ...(answer ? { answer } : {}),
      canGoBack: picture.canGoBack,
    },
  };
};

/** At a decision, the answer being given; while the employer speaks, the one that made him speak. */
function answerOf(session: Session, { status }: Picture): HeardAnswer | undefined {
  const { timeline, place } = session;
  if (status === 'ringing') return undefined;
  if (status === 'choosing') return { place, noticed: beforeAt(timeline, place).noticed ?? [] };
  const { step, noticed = [] } = playedHere(session) ?? {};
  return step && { place: { ...place, line: 0 }, nearest: step.ref.words, noticed };
}

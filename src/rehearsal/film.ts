import type { StagePicture, Utterance } from '../lexicon/picture.ts';
import { pathOf } from '../timeline/path.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { dialogueOf } from './dialogue.ts';
import { project } from './project.ts';
import { BLANK_SESSION } from './session.ts';

/** One thing said, and what the stage shows while it is. */
export type Frame = { said: Utterance; stage: StagePicture };

/** A take to be looked at again, one thing said after the other: nothing in it may be answered, nothing judges. */
export function filmOf(timeline: Timeline, take: number): Frame[] {
  const path = pathOf(timeline, take);
  const last = path.at(-1);
  const { opened } = timeline;
  if (!opened || !last) return [];
  const end = { take, beat: path.length - 1, line: last.beat.lines.length };
  return dialogueOf(opened.header, path, end, undefined).flatMap((said) => {
    const picture = project({ ...BLANK_SESSION, timeline, place: said.place, answered: true });
    return picture ? [{ said, stage: picture.stage }] : [];
  });
}

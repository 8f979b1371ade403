import { ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { ReceivedFile } from '../pages/received/received-services.ts';
import { foldTimeline } from '../timeline/fold-timeline.ts';
import { pathOf } from '../timeline/path.ts';
import type { SharedTake } from '../timeline/share-file.ts';
import { EMPTY_TIMELINE, type Timeline } from '../timeline/timeline.ts';
import { boothOf } from './booth-of.ts';
import { isOf } from './is-of.ts';
import { NO_INK } from './no-ink.ts';
import type { Parts } from './parts.ts';

/**
 * Sets comments that came back beside their lines, in one write; those already there are not said twice. Undefined when
 * the take is not here, or no longer the same: its number may have served again since it was erased.
 */
export const addComments = async (
  parts: Parts,
  { origin: { session }, take, events, comments }: SharedTake,
): Promise<Result<ReceivedFile, Refusal> | undefined> => {
  const { log, readOnly, close } = await (await parts.storage()).open(session);
  const mine = await log.read(0);
  const here = mine.reduce(foldTimeline, EMPTY_TIMELINE);
  const theirs = events.reduce(foldTimeline, EMPTY_TIMELINE);
  if (readOnly || !isOf(mine, 'rehearsal') || !here.opened || !isSamePath(here, theirs, take)) {
    close();
    return undefined;
  }
  const booth = await boothOf(log, NO_INK, 'P2');
  const done = await booth.send({ type: 'addComments', comments });
  booth.close();
  close();
  const known = new Set(here.comments.map(({ id }) => id));
  const added = comments.filter(({ id }) => !known.has(id)).length;
  return done.ok ? ok({ type: 'comments', session, take, title: here.opened.header.title, added }) : done;
};

/** What was said and chosen, place by place: the same words under the same numbers. */
const isSamePath = (a: Timeline, b: Timeline, take: number): boolean => told(a, take) === told(b, take);

const told = (timeline: Timeline, take: number): string =>
  JSON.stringify(pathOf(timeline, take).map(({ place, step, beat }) => ({ place, step, beat })));

import * as v from 'valibot';
import type { Comment } from '../lexicon/comment.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import { commentSchema } from '../lexicon/schemas/comment-schema.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import { foldTimeline } from './fold-timeline.ts';
import { stands, takeOf } from './path.ts';
import { makeSave, type Origin, parseSave } from './save.ts';
import { EMPTY_TIMELINE } from './timeline.ts';

/**
 * One take as a file, format 1, handed from a colleague to another and back. Inside stands the save of a session that
 * holds that take alone, and what was written of its lines. Read whole or not at all.
 *
 * @example
 * const read = parseShareFile(text);
 * if (!read.ok) return say(read.why.code); // and nothing was written
 */
export const SHARE_FORMAT = 'replique-prise';
export const SHARE_VERSION = 1;

/** `origin.session` is the session of its owner: that is where comments go back to. */
export type SharedTake = { origin: Origin; take: number; events: Event[]; comments: Comment[] };

/** No colleague writes more; a file that does is no colleague's. */
const MOST_COMMENTS = 500;

const bodySchema = v.object({
  take: v.pipe(v.number(), v.integer(), v.minValue(0)),
  comments: v.pipe(v.array(commentSchema), v.maxLength(MOST_COMMENTS)),
  save: v.record(v.string(), v.unknown()),
});

export const makeShareFile = ({ origin, take, events, comments }: SharedTake): string => {
  const head = { format: SHARE_FORMAT, version: SHARE_VERSION, take, comments };
  return `${JSON.stringify(head).slice(0, -1)},"save":\n${makeSave(origin, events).trimEnd()}}\n`;
};

/** Is this text such a file, be it sound or not? */
export const isShareFile = (text: string): boolean =>
  text.trimStart().startsWith(`{"format":"${SHARE_FORMAT}"`) || objectIn(text)?.format === SHARE_FORMAT;

/** Reads a file that anyone may have written or damaged. Never throws. */
export const parseShareFile = (text: string): Result<SharedTake, Refusal> => {
  const file = objectIn(text);
  if (!file) return no({ code: isShareFile(text) ? 'share.damaged' : 'share.not-ours' });
  if (file.format !== SHARE_FORMAT) return no({ code: 'share.not-ours' });
  if (Number(file.version) > SHARE_VERSION) return no({ code: 'share.newer' });
  if (file.version !== SHARE_VERSION || !v.is(bodySchema, file)) return no({ code: 'share.damaged' });
  const save = parseSave(textOf(file.save));
  if (!save.ok) return no({ code: save.why.code === 'save.newer' ? 'share.newer' : 'share.damaged' });
  const { head, events, readOnly, trouble } = save.value;
  if (readOnly) return no({ code: 'share.newer' });
  const [opening] = events;
  if (trouble || opening?.type !== 'sessionOpened' || opening.kind !== 'rehearsal')
    return no({ code: 'share.damaged' });
  const timeline = events.reduce(foldTimeline, EMPTY_TIMELINE);
  const { take, comments } = file;
  const isSound =
    (takeOf(timeline, take)?.beats.length ?? 0) > 0 && comments.every(({ place }) => stands(timeline, place));
  if (!isSound) return no({ code: 'share.damaged' });
  const { session, app, scripts } = head;
  const { inkjs = '', lang = '' } = scripts[0] ?? {};
  return ok({ origin: { session, app, inkjs, lang }, take, events, comments });
};

const objectIn = (text: string): Record<string, unknown> | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : undefined;
  } catch {
    return undefined;
  }
};

/** A value as text; nothing when it is nested too deep to be written. */
const textOf = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
};

import * as v from 'valibot';
import { LONGEST_COMMENT } from '../comment.ts';
import { place } from './stamp-schema.ts';

/** The fields of a comment, as a file or the log gives them. */
export const commentFields = {
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  place,
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_COMMENT)),
};

export const commentSchema = v.object(commentFields);

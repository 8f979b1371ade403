import type { Remark } from '../lexicon/beat.ts';
import { say } from '../messages/say.ts';
import { typeset } from '../messages/typeset.ts';
import { capital } from './capital.ts';

/** What a remark says: the quoted words then their effect, or the effect alone as a sentence. */
export const tellRemark = ({ quote, note }: Remark): string =>
  quote === undefined ? capital(typeset(note)) : say('debrief.remark', { quote, note });

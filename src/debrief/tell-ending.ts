import type { Ending } from '../lexicon/beat.ts';
import { say } from '../messages/say.ts';
import { typeset } from '../messages/typeset.ts';

/** How a take ended, in the author's words: the name of the ending, then what it leads to. */
export const tellEnding = ({ name, outcome }: Ending): string =>
  outcome ? say('debrief.ending', { name, outcome }) : typeset(name);

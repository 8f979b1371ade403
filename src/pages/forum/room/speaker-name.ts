import type { Utterance } from '../../../lexicon/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';

/**
 * Who says a line, in every page of a forum. In the scene the adviser is « Vous »; here anyone may take that place, so
 * the voice is the agency's.
 *
 * @returns nothing for a narration
 * @example speakerName({ by: 'adviser', speaker: 'Vous' }) // « L'agence »
 */
export const speakerName = ({ by, speaker }: Pick<Utterance, 'by' | 'speaker'>): string =>
  by === 'adviser' ? say('forum.adviser') : typeset(speaker ?? '');

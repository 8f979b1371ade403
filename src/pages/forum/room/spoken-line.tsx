import type { Utterance } from '../../../lexicon/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { speakerName } from './speaker-name.ts';

type Props = { utterance: Utterance; rank: 'previous' | 'present' | 'alone' };

/** Beyond so many characters a line is set smaller, so that all of it is there. */
const LONG = 165;
const VERY_LONG = 250;

/** « M. Bertin : « Merci, je lis le journal. » » A narration names nobody. */
export const SpokenLine = ({ utterance, rank }: Props) => {
  const { by, text } = utterance;
  return (
    <p class={`spoken ${rank} ${by} ${lengthOf(text)}`}>
      {by === 'narration' ? (
        typeset(text)
      ) : (
        <>
          <span class="spoken-by">{say('forum-room.says', { who: speakerName(utterance) })}</span>{' '}
          {quoted(text)}
        </>
      )}
    </p>
  );
};

const lengthOf = ({ length }: string): string =>
  length > VERY_LONG ? 'very-long' : length > LONG ? 'long' : 'short';

/** Speech stands between French quotation marks, unless the author put some, or tells a gesture. */
const quoted = (text: string): string => typeset(/^\s*[«(]/.test(text) ? text : `« ${text} »`);

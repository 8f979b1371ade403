import type { Utterance } from '../../../lexicon/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { speakerName } from '../room/speaker-name.ts';

/** One line as it was heard: who, then the words. A narration has no speaker. */
export const Said = ({ utterance }: { utterance: Utterance }) => {
  const speaker = speakerName(utterance);
  return (
    <p class={`comparison-said ${utterance.by}`}>
      {speaker && <span class="comparison-speaker">{say('comparison.label', { of: speaker })}</span>}{' '}
      <span class="comparison-text">{typeset(utterance.text)}</span>
    </p>
  );
};

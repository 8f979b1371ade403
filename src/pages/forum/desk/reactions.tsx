import { REACTIONS, type Reaction } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { ToneMark } from '../takes/tone-mark.tsx';
import type { Send } from './use-send.ts';

type Props = { take: number; last: Reaction | undefined; send: Send };

/** What the employer does while people play: big taps, as often as it changes. `last` is the one shown pressed. */
export const Reactions = ({ take, last, send }: Props) => (
  <fieldset class="reactions">
    <legend>{say('forum-desk.reactions')}</legend>
    {REACTIONS.map((reaction) => (
      <button
        key={reaction}
        type="button"
        class={`desk-button reaction ${reaction}`}
        aria-pressed={last === undefined ? undefined : last === reaction}
        onClick={() => send({ type: 'react', take, reaction })}
      >
        <ToneMark tone={reaction} />
        {say(`forum.reaction.${reaction}`)}
      </button>
    ))}
  </fieldset>
);

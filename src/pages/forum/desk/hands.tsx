import { HANDS, type Hands } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import type { OpenForum } from '../forum-services.ts';
import type { Send } from './use-send.ts';
import { versionInFront } from './who.ts';

const NONE: Hands = { playable: 0, costly: 0, magic: 0 };

/** How many hands are drawn: beyond, the number says it. */
const DRAWN = 6;

/** Width of one of them (rem): the drawing repeats. */
const HAND = 0.875;

/** Raised hands, counted, never who: on the version in front. */
export const RaisedHands = ({ forum, send }: { forum: OpenForum; send: Send }) => {
  const version = versionInFront(forum.picture.value);
  if (!version) return <p class="hint">{say('forum-desk.hands.none')}</p>;
  const hands = version.hands ?? NONE;
  const count = (hand: keyof Hands, to: (now: number) => number) => {
    // As they stand now: two quick taps are two hands.
    const now = versionInFront(forum.picture.value)?.hands ?? NONE;
    return send({ type: 'countHands', take: version.take, hands: { ...now, [hand]: to(now[hand]) } });
  };
  return (
    <div class="hands">
      {HANDS.map((hand) => (
        <fieldset key={hand} class={`hand ${hand}`}>
          <legend>{say(`forum.hands.${hand}`)}</legend>
          <span
            class="hand-drawn"
            aria-hidden="true"
            style={{ width: `${Math.min(DRAWN, hands[hand]) * HAND}rem` }}
          />
          <input
            type="number"
            inputMode="numeric"
            min={0}
            aria-label={say(`forum.hands.${hand}`)}
            value={hands[hand]}
            onChange={async ({ currentTarget: field }) => {
              // What is not a count is refused, and gives way to what was counted.
              if (!(await count(hand, () => field.valueAsNumber))) field.value = String(hands[hand]);
            }}
          />
          <span class="hand-taps">
            <button
              type="button"
              class="desk-button"
              aria-label={say('forum-desk.hands.less', { what: say(`forum.hands.${hand}`) })}
              aria-disabled={hands[hand] === 0}
              onClick={() => hands[hand] > 0 && count(hand, (now) => now - 1)}
            >
              −
            </button>
            <button
              type="button"
              class="desk-button"
              aria-label={say('forum-desk.hands.more', { what: say(`forum.hands.${hand}`) })}
              onClick={() => count(hand, (now) => now + 1)}
            >
              +
            </button>
          </span>
        </fieldset>
      ))}
    </div>
  );
};

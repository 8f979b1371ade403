import { useEffect, useRef } from 'preact/hooks';
import { DECKS, type Deck, SECONDS } from '../../../forum/decks.ts';
import type { ForumPicture } from '../../../forum/picture.ts';
import { isSaid, say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import { CardTime } from './card-time.tsx';
import { firstOf, type Hand } from './use-hand.ts';
import type { Send } from './use-send.ts';

type Props = {
  hand: Hand;
  screen: ForumPicture['screen'];
  send: Send;
  /** Piles that may be taken here: what helps the joker alone is not for a screen that all can see. */
  piles: readonly Deck[];
};

/** The card in hand: read aloud, or put on the room's screen with its soft timer. */
export const CardPanel = ({ hand, screen, send, piles }: Props) => {
  const { deck, code } = hand;
  const card = useRef<HTMLDivElement>(null);
  const known = useRef(hand.taken);
  useEffect(() => {
    // A card asked for elsewhere on the page comes into view and is read.
    const isFromHere = card.current?.closest('.card-in-hand')?.contains(document.activeElement);
    if (hand.taken !== known.current && !isFromHere) card.current?.focus();
    known.current = hand.taken;
  }, [hand.taken]);
  const cards: readonly string[] = DECKS[deck];
  const seconds = SECONDS[code];
  const isShown = screen.type === 'card' && screen.code === code;
  return (
    <div class="card-in-hand">
      <div class="card-pick">
        <select
          aria-label={say('forum-desk.pile')}
          value={deck}
          onChange={({ currentTarget }) => hand.take(firstOf(currentTarget.value as Deck))}
        >
          {piles.map((pile) => (
            <option key={pile} value={pile}>
              {say(`forum-desk.pile.${pile}`)}
            </option>
          ))}
        </select>
        <span class="card-rank">
          {say('forum-desk.card.rank', { n: cards.indexOf(code) + 1, total: cards.length })}
        </span>
      </div>
      <div class={`paper-card as-drawn ${deck}`}>
        {/* The words alone take the focus, when a card is asked for from another panel. */}
        <div class="card-words" ref={card} tabIndex={-1}>
          {isSaid(`${code}.title`) && <h3>{say(`${code}.title`)}</h3>}
          <p>{say(code)}</p>
          {isShown && seconds !== undefined && <CardTime screen={screen} />}
        </div>
        <div class="card-acts">
          <button type="button" class="card-act" onClick={hand.next}>
            <Icon name="next" size={19} /> {say('forum-desk.card.next')}
          </button>
          <button type="button" class="card-act" onClick={() => hand.draw(deck)}>
            <Icon name="shuffle" size={19} /> {say('forum-desk.card.draw')}
          </button>
          {deck !== 'stuck' && (
            <button
              type="button"
              class="card-act"
              aria-pressed={isShown}
              onClick={() =>
                send({
                  type: 'showScreen',
                  screen: isShown
                    ? { type: 'scene' }
                    : { type: 'card', code, ...(seconds ? { seconds } : {}) },
                })
              }
            >
              <Icon name={isShown ? 'hidden' : 'eye'} size={19} />
              {say(isShown ? 'forum-desk.card.put-away' : 'forum-desk.card.show')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
};

import { DECKS, type Deck } from '../../../forum/decks.ts';
import { say } from '../../../messages/say.ts';

/** Decks whose cards have a title and a text. */
const TITLED: readonly Deck[] = ['warmUp', 'tools'];
const QUESTIONS: readonly Deck[] = ['after', 'before', 'tried', 'real', 'end', 'stuck'];

/** The rules to read aloud, then the cards of all decks, in short. */
export const SheetCards = () => (
  <>
    <section class="sheet-rules" aria-labelledby="sheet-rules">
      <h2 id="sheet-rules">{say('sheet.rules')}</h2>
      <ol>
        {DECKS.rules.map((code) => (
          <li key={code}>{say(code)}</li>
        ))}
      </ol>
    </section>
    <section aria-labelledby="sheet-cards">
      <h2 id="sheet-cards">{say('sheet.cards')}</h2>
      <div class="sheet-decks">
        {QUESTIONS.map((deck) => (
          <DeckInShort key={deck} deck={deck} />
        ))}
        {TITLED.map((deck) => (
          <DeckInShort key={deck} deck={deck} />
        ))}
      </div>
    </section>
  </>
);

const DeckInShort = ({ deck }: { deck: Deck }) => (
  <div class="sheet-deck">
    <h3>{say(`sheet.deck.${deck}`)}</h3>
    <ul>
      {DECKS[deck].map((code) => (
        <li key={code}>
          {TITLED.includes(deck) && <strong>{say(`${code}.title`)}.</strong>} {say(code)}
        </li>
      ))}
    </ul>
  </div>
);

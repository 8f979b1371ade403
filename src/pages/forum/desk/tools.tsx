import { DECKS } from '../../../forum/decks.ts';
import { say } from '../../../messages/say.ts';
import { Panel } from './panel.tsx';
import type { Hand } from './use-hand.ts';

/** Other ways of playing: each is a card, taken in hand by its name. */
export const Tools = ({ hand }: { hand: Hand }) => (
  <Panel title={say('forum-desk.tools')} class="tools">
    <ul>
      {DECKS.tools.map((code) => (
        <li key={code}>
          <button
            type="button"
            class="desk-button"
            aria-pressed={hand.code === code}
            onClick={() => hand.take({ deck: 'tools', code })}
          >
            {say(`${code}.title`)}
          </button>
        </li>
      ))}
    </ul>
  </Panel>
);

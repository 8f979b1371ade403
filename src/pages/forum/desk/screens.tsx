import type { Screen } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import type { Send } from './use-send.ts';

/** Screens that need nothing to be chosen; cards and comparisons are shown from where they are picked. */
const SCREENS = ['curtain', 'scene', 'rules', 'replies', 'takes', 'harvest'] as const;

/** What the room's screen gives its place to. */
export const Screens = ({ screen, send }: { screen: Screen; send: Send }) => (
  <fieldset class="screens">
    <legend>{say('forum-desk.screens')}</legend>
    {SCREENS.map((type) => (
      <button
        key={type}
        type="button"
        class="desk-button"
        aria-pressed={screen.type === type}
        onClick={() => send({ type: 'showScreen', screen: { type } })}
      >
        {say(`forum-desk.screen.${type}`)}
      </button>
    ))}
  </fieldset>
);

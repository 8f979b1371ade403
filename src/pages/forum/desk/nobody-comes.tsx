import type { Screen } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import type { Send } from './use-send.ts';

/** « Personne ne vient »: what helps, in the order in which to try it. */
export const NobodyComes = ({ screen, send }: { screen: Screen; send: Send }) => (
  <details class="nobody">
    <summary>{say('forum-desk.nobody')}</summary>
    <ol>
      <li>{say('forum.stuck.silence')}</li>
      <li>{say('forum-desk.nobody.two')}</li>
      <li>
        {say('forum-desk.nobody.replies')}{' '}
        <button
          type="button"
          class="desk-button"
          aria-pressed={screen.type === 'replies'}
          onClick={() => send({ type: 'showScreen', screen: { type: 'replies' } })}
        >
          {say('forum-desk.nobody.show')}
        </button>
      </li>
    </ol>
  </details>
);

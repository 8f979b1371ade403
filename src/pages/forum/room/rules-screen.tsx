import { DECKS } from '../../../forum/decks.ts';
import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Page } from './page.tsx';
import './cards.css';

/** The contract: the rules of the game, and the question of the day. */
export const RulesScreen = ({ picture: { question } }: { picture: ForumPicture }) => (
  <Page name="rules" title={say('forum-room.rules')}>
    <ol class="rules">
      {DECKS.rules.map((code) => (
        <li key={code}>{say(code)}</li>
      ))}
    </ol>
    {question && (
      <p class="rules-question">
        <b>{say('forum-room.question')}</b> {typeset(question)}
      </p>
    )}
  </Page>
);

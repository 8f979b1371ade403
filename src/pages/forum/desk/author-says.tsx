import type { DeskPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Panel } from './panel.tsx';

/** What the author of the scene would ask here, and what the scene is for. Nothing when he wrote nothing. */
export const AuthorSays = ({ desk }: { desk: DeskPicture }) => {
  const { questions, objective } = desk;
  if (questions.length === 0 && !objective) return null;
  return (
    <Panel title={say('forum-desk.author')} class="author">
      {questions.length > 0 && (
        <ul class="author-asks">
          {questions.map((question) => (
            <li key={question}>{typeset(question)}</li>
          ))}
        </ul>
      )}
      {objective && <p class="hint">{say('forum-desk.author.aim', { text: objective })}</p>}
    </Panel>
  );
};

import { say } from '../../../messages/say.ts';
import type { OpenForum } from '../forum-services.ts';
import { KeptField } from './kept-field.tsx';
import type { Send } from './use-send.ts';

/** « Comment faire quand… ? »: the question of the day, asked by the group. */
export const QuestionField = ({ forum, send }: { forum: OpenForum; send: Send }) => (
  <KeptField
    label={say('forum-desk.question')}
    value={forum.picture.value.question ?? ''}
    keep={(text) => send({ type: 'setQuestion', text })}
  />
);

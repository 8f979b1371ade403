import type { Names } from '../../../forum/names.ts';
import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { newcomerIn } from '../theatre/newcomer.ts';
import { PlayingAloud } from './playing-aloud.tsx';
import { SpokenLine } from './spoken-line.tsx';
import { Standing } from './standing.tsx';

type Props = { picture: ForumPicture; names: Names };

/** Under the stage: the line in front in large letters, the one before it, or what the room has to know of where it stands. */
export const SceneWords = ({ picture, names }: Props) => {
  const { screen, scene, question, mode } = picture;
  if (screen.type === 'curtain') return <Question text={question} />;
  const newcomer = newcomerIn(picture);
  const [previous, present] = newcomer
    ? [scene.utterances.at(-1), undefined]
    : [scene.utterances.at(-2), scene.utterances.at(-1)];
  return (
    <div class={`room-words ${mode}`}>
      <Standing picture={picture} />
      {/* Both lines stay in the log under the same key: a screen reader says each once. */}
      <div class="room-log" role="log" aria-label={say('scene.dialogue')}>
        {previous && <SpokenLine key={keyOf(previous.place)} utterance={previous} rank="previous" />}
        {present && <SpokenLine key={keyOf(present.place)} utterance={present} rank="present" />}
      </div>
      {newcomer && <PlayingAloud picture={picture} version={newcomer.version} names={names} />}
    </div>
  );
};

const keyOf = ({ beat, line }: { beat: number; line: number }): string => `${beat}.${line}`;

const Question = ({ text }: { text: string | undefined }) => (
  <div class="room-words question">
    <p class="room-question-title">{text ? say('forum-room.question') : ''}</p>
    <p class="room-question">{text ? typeset(text) : say('forum-room.soon')}</p>
  </div>
);

import type { ForumPicture } from '../../../forum/picture.ts';
import type { Screen } from '../../../lexicon/forum.ts';
import type { Utterance } from '../../../lexicon/picture.ts';
import { isSaid, say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { pictureOf } from '../../parts/scene-picture.ts';
import type { OpenForum } from '../forum-services.ts';
import { speakerName } from '../room/speaker-name.ts';
import { CardTime } from './card-time.tsx';
import { versionName } from './who.ts';

/** What the room sees now, at a glance: its screen, and the line in front. */
export const RoomView = ({ forum }: { forum: OpenForum }) => {
  const picture = forum.picture.value;
  const { screen, scene } = picture;
  const thumbnail = pictureOf(forum.scene);
  const line = scene.utterances.at(-1);
  const version = versionName(forum);
  return (
    <section class={`room-view is-${picture.mode} shows-${screen.type}`} aria-labelledby="room-view">
      <div class="room-thumbnail" aria-hidden="true">
        {screen.type === 'scene' && thumbnail && <img src={thumbnail} alt="" />}
        {labelOf(screen)}
        {screen.type === 'scene' && picture.mode === 'stopped' && (
          <span class="room-badge">{say('forum-desk.do.stop')}</span>
        )}
      </div>
      <div class="room-view-words">
        <h2 id="room-view">
          {say('forum-desk.room', { what: sceneryOf(picture) })}
          {version && <span class="room-version">{version}</span>}
        </h2>
        {screen.type === 'card' && <CardTime screen={screen} />}
        {line ? <LineInFront line={line} /> : <p class="room-line hint">{say('forum-desk.room.nothing')}</p>}
      </div>
    </section>
  );
};

/** « le rideau », « la scène, arrêtée ». */
const sceneryOf = ({ screen, mode, halt }: ForumPicture): string => {
  if (screen.type !== 'scene') return say(`forum-desk.room.${screen.type}`);
  return say(`forum-desk.room.scene.${halt ? 'halted' : mode}`);
};

/** What the small picture says when it is not the scene; the curtain needs no words. */
const labelOf = (screen: Screen): string => {
  if (screen.type === 'scene' || screen.type === 'curtain') return '';
  if (screen.type === 'card' && isSaid(`${screen.code}.title`)) return say(`${screen.code}.title`);
  return say(`forum-desk.screen.${screen.type}`);
};

const LineInFront = ({ line }: { line: Utterance }) => (
  <p class="room-line">
    {line.by === 'narration' ? (
      typeset(line.text)
    ) : (
      <>
        <b>{say('forum-desk.says', { who: speakerName(line) })}</b>{' '}
        {typeset(/^\s*[«(]/.test(line.text) ? line.text : `« ${line.text} »`)}
      </>
    )}
  </p>
);

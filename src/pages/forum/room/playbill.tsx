import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';

/** The title of the scene, pinned on the drawn curtain. */
export const Playbill = ({ picture }: { picture: ForumPicture }) => (
  <div class="playbill as-drawn">
    <p class="playbill-kind">{say(`forum-room.channel.${picture.scene.stage.channel}`)}</p>
    <h2>{typeset(picture.title)}</h2>
  </div>
);

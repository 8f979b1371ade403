import type { ForumPicture } from '../../../forum/picture.ts';
import { Captions } from '../../scene/captions.tsx';
import type { Services } from '../../services.ts';

type Props = { picture: ForumPicture; services: Services };

/**
 * What is heard, written over the scenery: nothing while everything is held. Where nothing plays, what was heard once
 * (applause) leaves after a moment; the key makes it come back each time it is heard again.
 */
export const RoomCaptions = ({ picture, services }: Props) => {
  const { scene, mode } = picture;
  if (scene.sound.still) return null;
  const heard = scene.sound.oneShots.map(({ key }) => key).join(' ');
  return (
    <div key={heard} class={`room-captions ${mode === 'film' || mode === 'aloud' ? 'lasting' : 'passing'}`}>
      <Captions services={services} sound={scene.sound} />
    </div>
  );
};

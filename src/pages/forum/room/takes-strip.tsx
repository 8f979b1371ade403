import type { OpenForum } from '../forum-services.ts';
import { TakesPicture } from '../takes/takes-picture.tsx';

/** The picture of takes as a strip under the words. */
export const TakesStrip = ({ forum }: { forum: OpenForum }) => (
  <div class="takes-strip">
    <RoomTakes forum={forum} />
  </div>
);

/** The picture of takes for a room, with what its arrows and clicks do. */
export const RoomTakes = ({ forum }: { forum: OpenForum }) => (
  <TakesPicture
    picture={forum.picture.value}
    names={forum.names.value}
    scale="room"
    go={(place) => void forum.send({ type: 'goTo', place })}
    replayFrom={(place) => void forum.send({ type: 'replayFrom', place })}
    compare={(takes) => void forum.send({ type: 'showScreen', screen: { type: 'comparison', takes } })}
  />
);

import type { ForumPicture } from '../../../forum/picture.ts';
import { tellStanding } from './tell-standing.ts';

/** Where the room stands, when there is something to know. A line stopped on is flagged as in the picture of takes. */
export const Standing = ({ picture }: { picture: ForumPicture }) => {
  const words = tellStanding(picture);
  return (
    <p class={`room-standing ${picture.mode}`} role="status">
      {words !== undefined && (
        <>
          {picture.mode === 'stopped' && <Flag />}
          <span>{words}</span>
        </>
      )}
    </p>
  );
};

const Flag = () => (
  <svg class="room-flag" viewBox="-4 -4 38 52" aria-hidden="true">
    <path class="room-flag-pole" d="M2 46V2" />
    <path class="room-flag-cloth" d="M2 2H30L22 12L30 22H2Z" />
  </svg>
);

import type { ForumPicture } from '../../../forum/picture.ts';
import { secondsLeft } from './time-in-words.ts';
import { useNow } from './use-now.ts';

const SECOND = 1000;

/** What is left of the card the room is looking at. */
export const CardTime = ({ screen }: { screen: ForumPicture['screen'] }) => {
  const now = useNow(SECOND, screen.since);
  if (screen.type !== 'card' || screen.seconds === undefined) return null;
  return <p class="card-time">{secondsLeft(screen.since + screen.seconds * SECOND - now)}</p>;
};

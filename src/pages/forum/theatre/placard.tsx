import { say } from '../../../messages/say.ts';
import './placard.css';

/** The red placard on its two ropes. It is up in the flies until the scene is stopped. */
export const Placard = ({ state }: { state: 'down' | 'up' }) => (
  <div class={`placard ${state}`}>
    <span class="placard-board">{say('forum-room.stop')}</span>
  </div>
);

import { say } from '../../messages/say.ts';
import { makeRoute } from '../route.ts';
import type { PlayServices } from '../services.ts';

/** The way back to the list of scenes; in a page made for one scene, to that scene. */
export const ToScenes = ({ services: { onlyScene } }: { services: PlayServices }) => (
  <a class="button" href={makeRoute(onlyScene ? { page: 'scene', scene: onlyScene } : { page: 'training' })}>
    {say(onlyScene ? 'scene.again' : 'scene.to-list')}
  </a>
);

import { say } from '../../messages/say.ts';
import { makeRoute } from '../route.ts';

/** For whoever came by the address of a scene, and not by its card. */
export const PairLink = ({ scene }: { scene: string }) => (
  <a class="button quiet" href={makeRoute({ page: 'pair', scene })}>
    {say('training.pair')}
  </a>
);

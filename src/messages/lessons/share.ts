// Imported by what hands a take over or receives one: nobody needs it before.
import { OF_SHARE } from '../catalogue/of-share.ts';
import { learn } from '../say.ts';

learn(OF_SHARE);

// Imported by the pages of the forum, which come when they are asked for: so do their sentences.
import './retour.ts';
import { OF_FORUM } from '../catalogue/of-forum.ts';
import { learn } from '../say.ts';

learn(OF_FORUM);

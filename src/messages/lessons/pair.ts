// Imported by the pages of « Jouer à deux », which come when they are asked for. A colleague listens by the criteria.
import './retour.ts';
import { OF_PAIR } from '../catalogue/of-pair.ts';
import { learn } from '../say.ts';

learn(OF_PAIR);

// Imported by what speaks of a take that is over: nobody needs it before.
import { OF_RETOUR } from '../catalogue/of-retour.ts';
import { learn } from '../say.ts';

learn(OF_RETOUR);

// Imported by the carnet, which comes when it is asked for. It speaks of criteria as a retour does.
import './retour.ts';
import { OF_NOTEBOOK } from '../catalogue/of-notebook.ts';
import { learn } from '../say.ts';

learn(OF_NOTEBOOK);

// Imported by what shows what is kept here: settings, carnet, and the page that says it plainly.
import { OF_KEPT } from '../catalogue/of-kept.ts';
import { learn } from '../say.ts';

learn(OF_KEPT);

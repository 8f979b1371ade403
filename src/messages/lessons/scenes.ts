// Imported by what opens, lists or plays scenes of one's own: most players never have one.
import { OF_SCENES } from '../catalogue/of-scenes.ts';
import { learn } from '../say.ts';

learn(OF_SCENES);

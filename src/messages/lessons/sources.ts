// Imported by the page of the sources of a scene.
import { SOURCES } from '../catalogue/sources.ts';
import { learn } from '../say.ts';

learn(SOURCES);

// Imported by what gives the program away as one file.
import { HAND_OVER } from '../catalogue/hand-over.ts';
import { learn } from '../say.ts';

learn(HAND_OVER);

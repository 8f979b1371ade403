// Imported by the tablet of a visit.
import { TABLET } from '../catalogue/tablet.ts';
import { learn } from '../say.ts';

learn(TABLET);

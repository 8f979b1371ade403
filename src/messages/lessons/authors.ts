// Imported by what speaks to authors: commands, workshop.
import { OF_AUTHORS } from '../catalogue/of-authors.ts';
import { learn } from '../say.ts';

learn(OF_AUTHORS);

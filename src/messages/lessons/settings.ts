// Imported by the page of settings.
import { SETTINGS } from '../catalogue/settings.ts';
import { learn } from '../say.ts';

learn(SETTINGS);

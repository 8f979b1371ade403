// Imported by the page that says what was checked.
import { ACCESSIBILITY } from '../catalogue/accessibility.ts';
import { learn } from '../say.ts';

learn(ACCESSIBILITY);

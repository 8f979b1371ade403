// Imported by what records a voice or plays it again: most players never see it.
import { OF_VOICE } from '../catalogue/of-voice.ts';
import { learn } from '../say.ts';

learn(OF_VOICE);

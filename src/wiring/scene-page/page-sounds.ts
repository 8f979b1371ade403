import type { SoundUrls } from '../../sound/player.ts';
import { page } from './page.ts';

/** The sounds that came with the page. */
export const URLS: SoundUrls = page.sounds;

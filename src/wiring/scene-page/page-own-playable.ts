import { no } from '../../lexicon/result.ts';
import type { ownPlayable as inApp } from '../own-playable.ts';

/** A page made for one scene knows no other. */
export const ownPlayable: typeof inApp = async () => no({ code: 'scene.unknown' });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Known } from '../check/scene.ts';

const ASSETS = join(import.meta.dirname, '../../assets');

/** What scenes may name: sets, sounds and faces, by the files that the programs of `assets/make` write. */
export const readKnown = (today: string): Known => ({
  sets: [...new Set([...namesIn('sets/sets.json'), ...namesIn('sets/visits.json')])],
  sounds: namesIn('sounds/sounds.json'),
  cast: namesIn('cast/cast.json'),
  today,
});

const namesIn = (file: string): string[] => {
  const read: unknown = JSON.parse(readFileSync(join(ASSETS, file), 'utf8'));
  return typeof read === 'object' && read !== null ? Object.keys(read) : [];
};

import type { SoundUrls } from './player.ts';

/** Addresses only, resolved at build: importing this fetches nothing. In a page that is one file, the sounds themselves. */
const files = import.meta.glob<string>('../../assets/sounds/*.flac', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where each sound file is served, by its name in the catalogue. */
export const URLS: SoundUrls = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

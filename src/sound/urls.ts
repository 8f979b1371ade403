import type { SoundUrls } from './player.ts';

/** Addresses only, resolved at build: importing this fetches nothing. Never inlined, or they would weigh on the first page. */
const files = import.meta.glob<string>('../../assets/sounds/*.flac', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Where each sound file is served, by its name in the catalogue. */
export const URLS: SoundUrls = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

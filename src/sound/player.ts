/**
 * The narrow door to the loudspeaker. The rules of `listen.ts` give orders through it; Howler is behind it, and a fake in
 * the tests. A name that has no sound is ignored.
 */
export interface Player {
  /** Starts a sound that turns until it is stopped, from silence in `fade` milliseconds. */
  startLoop(name: string, fade: number): void;
  /** Stops it in `fade` milliseconds. */
  stopLoop(name: string, fade: number): void;
  /** Plays a sound once. */
  playOnce(name: string): void;
  /** Freezes everything where it is. */
  hold(): void;
  /** Goes on from there. Called from a click, it also wakes a browser that had put sound to sleep. */
  release(): void;
  /** Stops everything and lets the audio hardware sleep. */
  stopAll(): void;
  setVolume(volume: number): void;
  /** Stops everything and frees what was decoded. */
  close(): void;
}

/** A row of assets/sounds/sounds.json: `seconds` are heard (one turn of a loop), starting `from` seconds in the file. */
export type SoundEntry = { file?: string; from?: number; seconds: number; loop: boolean; caption?: string };

/** Every sound by name. `silence` has no file and no caption: it is an ambience that stops the others. */
export type SoundCatalogue = Record<string, SoundEntry>;

/** Where each file of the catalogue is served. */
export type SoundUrls = Record<string, string>;

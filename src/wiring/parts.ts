import type { Signal } from '@preact/signals';
import type { Noting } from '../io/noting.ts';
import type { OwnScenes } from '../io/own-scenes.ts';
import type { RowsKept } from '../io/rows-kept.ts';
import type { SessionStore } from '../io/session-store.ts';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import type { Voices } from '../pages/voice/voice-services.ts';
import type { Sound } from '../sound/sound.ts';
import type { KeptVoices } from './voices.ts';

/** What the wiring of each page is made of, opened once. The stores change when the computer is said to be shared. */
export type Parts = {
  storage(): Promise<SessionStore>;
  /** Nobody came before, and storage has not opened yet. */
  isFirstVisit(): boolean;
  /** Scenes that users wrote or brought, drafts of the workshop included. */
  ownScenes(): Promise<OwnScenes>;
  /** Takes that colleagues handed over. */
  receivedRows(): Promise<RowsKept<ReceivedRow>>;
  /** Sums takes up for the carnet. */
  noting: Noting;
  settings: Signal<Settings>;
  /** Says a sentence to the player, until he has put it away. */
  warn(why: Refusal): void;
  sound: Sound;
  voices: Voices & KeptVoices;
};

import { type Signal, signal } from '@preact/signals';
import { canRecord } from '../io/can-record.ts';
import { newId } from '../io/new-id.ts';
import { ok } from '../lexicon/result.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import type { Voices } from '../pages/voice/voice-services.ts';
import { perComputer } from './per-computer.ts';

type Settled = { settings: Signal<Settings>; warn(why: Refusal): void };

/** Voices said before a reply: recorded, kept here under a name, heard again, erased. All of it comes when asked for. */
export const makeVoices = ({ settings, warn }: Settled): Voices & KeptVoices => {
  const rows = perComputer(
    () => settings.value.computer,
    async (computer) => (await import('../io/rows-kept.ts')).openRows('voices', computer, warn),
  );
  const refused = signal<Refusal | undefined>(undefined);
  return {
    canRecord: canRecord(),
    refused,
    async record() {
      const { startRecording } = await import('../io/record.ts');
      const started = await startRecording();
      if (!started.ok) {
        refused.value = started.why;
        return started;
      }
      const { stop, done } = started.value;
      const keep = async () => {
        const id = newId();
        await (await rows()).write({ id, t: Date.now(), sound: await done });
        return id;
      };
      return ok({ stop, kept: keep() });
    },
    read: async (voice) => (await (await rows()).read(voice))?.sound,
    erase: async (voices) => {
      if (voices.length > 0) await (await rows()).erase(voices);
    },
    eraseAll: async () => (await rows()).eraseAll(),
  };
};

/** What only the owner of the log may ask: voices go with the takes they belong to. */
export type KeptVoices = { eraseAll(): Promise<void> };

/** The names of all voices that a log speaks of. */
export const voicesIn = (events: readonly Event[]): string[] =>
  events.flatMap((event) => (event.type === 'voiced' && event.voice ? [event.voice] : []));

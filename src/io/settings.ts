import * as v from 'valibot';
import { PACES } from '../lexicon/session.ts';
import { DEFAULT_SETTINGS, LOOKS, type Settings, TEXT_SIZES } from '../lexicon/settings.ts';

/** One entry of `localStorage`: settings must be known before the first picture, which IndexedDB cannot promise. */
export const SETTINGS_KEY = 'replique.settings';

/** What browsers call keys: `Space`, `KeyS`, `F13`… */
const KEY_CODE = /^[A-Za-z]\w{0,31}$/;

const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  pace: v.fallback(v.picklist(PACES), DEFAULT_SETTINGS.pace),
  clockedPace: v.fallback(v.picklist(['natural', 'pressure']), DEFAULT_SETTINGS.clockedPace),
  textSize: v.fallback(v.picklist(TEXT_SIZES), DEFAULT_SETTINGS.textSize),
  look: v.fallback(v.picklist(LOOKS), DEFAULT_SETTINGS.look),
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), DEFAULT_SETTINGS.volume),
  singleKeys: v.fallback(v.boolean(), DEFAULT_SETTINGS.singleKeys),
  stopKey: v.fallback(v.pipe(v.string(), v.regex(KEY_CODE)), DEFAULT_SETTINGS.stopKey),
  computer: v.fallback(v.picklist(['not-asked', 'mine', 'shared']), DEFAULT_SETTINGS.computer),
});

/** Reads settings written by anyone: each field that is missing or wrong takes its default. Never throws. */
export function parseSettings(text: string | null): Settings {
  try {
    const read = v.safeParse(settingsSchema, JSON.parse(text ?? '{}'));
    return read.success ? read.output : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Was any page of the program opened here before? A browser that refuses to say may have been. */
export function hasSettings(): boolean {
  try {
    return localStorage.getItem(SETTINGS_KEY) !== null;
  } catch {
    return true;
  }
}

/** The settings of this machine, or the defaults when there are none or the browser refuses to say. */
export function readSettings(): Settings {
  try {
    return parseSettings(localStorage.getItem(SETTINGS_KEY));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Keeps the settings on this machine; a browser that refuses only forgets them. On a shared computer nothing about the
 * person is kept: only that the computer is shared, so that the next person is protected too.
 */
export function writeSettings(settings: Settings): void {
  const kept = settings.computer === 'shared' ? { computer: settings.computer } : settings;
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(kept));
  } catch {
    // The page goes on with the settings it has in hand.
  }
}

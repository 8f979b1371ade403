// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, readSettings, SETTINGS_KEY, writeSettings } from '../../../src/io/settings.ts';
import { choosePace, DEFAULT_SETTINGS, type Settings } from '../../../src/lexicon/settings.ts';

const chosen: Settings = {
  pace: 'own',
  clockedPace: 'pressure',
  textSize: 130,
  look: 'contrast',
  volume: 0.2,
  singleKeys: false,
  stopKey: 'F13',
  computer: 'mine',
};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('settings', () => {
  it('come back as they were written', () => {
    expect(readSettings()).toEqual(DEFAULT_SETTINGS);
    writeSettings(chosen);
    expect(readSettings()).toEqual(chosen);
  });

  it('take the default of each field that is missing or wrong', () => {
    expect(parseSettings('{"pace":"fast","textSize":130,"volume":7}')).toEqual({
      ...DEFAULT_SETTINGS,
      textSize: 130,
    });
    expect(parseSettings('{"stopKey":"<b>"}').stopKey).toBe('Space');
    for (const text of [null, '', '[]', 'null', '{', '3'])
      expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Object.keys(parseSettings(text)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
      { seed: 20261201 },
    );
  });

  it('remember the pace that « À mon rythme » left', () => {
    const tense = { ...DEFAULT_SETTINGS, ...choosePace('pressure') };
    expect({ ...tense, ...choosePace('own') }).toMatchObject({ pace: 'own', clockedPace: 'pressure' });
    expect({ ...tense, ...choosePace('natural') }).toMatchObject({ pace: 'natural', clockedPace: 'natural' });
  });

  it('keep nothing of the person on a shared computer', () => {
    writeSettings(chosen);
    writeSettings({ ...chosen, computer: 'shared' });
    expect(localStorage.getItem(SETTINGS_KEY)).toBe('{"computer":"shared"}');
    expect(readSettings()).toEqual({ ...DEFAULT_SETTINGS, computer: 'shared' });
  });

  it('are the defaults when the browser refuses, without a word', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    expect(readSettings()).toEqual(DEFAULT_SETTINGS);
    writeSettings(chosen);
    vi.unstubAllGlobals();
  });
});

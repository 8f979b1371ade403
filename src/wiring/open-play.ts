import { effect, signal } from '@preact/signals';
import type { Version } from '../io/offline.ts';
import { hasSettings, readSettings, writeSettings } from '../io/settings.ts';
import type { Refusal } from '../lexicon/session.ts';
import { wearLook } from '../pages/parts/look.ts';
import type { PlayServices } from '../pages/services.ts';
import { CATALOGUE, captionOf } from '../sound/catalogue.ts';
import { makeSound } from '../sound/sound.ts';
import { URLS } from '../sound/urls.ts';
import { makeFirstVisit } from './first-visit.ts';
import { makeKept } from './kept.ts';
import { mountLate } from './late-stage.ts';
import { makeLoudspeaker } from './loudspeaker.ts';
import { makeNoting } from './noting.ts';
import { openScene } from './open-scene.ts';
import { makeOwnScenes } from './own-scenes.ts';
import type { Parts } from './parts.ts';
import { perComputer } from './per-computer.ts';
import { cardsOf } from './shelf.ts';
import { makeStorage } from './storage.ts';
import { makeVoices } from './voices.ts';

/** Opens what it takes to play a scene and to look back on it: all of it in a page made for one scene. */
export const openPlay = (): { parts: Parts; services: PlayServices } => {
  const before = hasSettings() ? 'kept' : 'none';
  const settings = signal(readSettings());
  effect(() => writeSettings(settings.value));
  wearLook(settings);

  const warnings = signal<Refusal[]>([]);
  const warn = (why: Refusal) => {
    if (!warnings.value.some(({ code }) => code === why.code)) warnings.value = [...warnings.value, why];
  };

  const sound = makeSound(CATALOGUE, URLS);
  effect(() => sound.setVolume(settings.value.volume));

  const computer = () => settings.value.computer;
  const noting = makeNoting();
  const storage = makeStorage(computer, warn, noting);
  // What the first words of a scene need starts on its way before the first page is drawn: storage, then the scene.
  const isFirstVisit = makeFirstVisit(before, storage);
  const ownScenes = makeOwnScenes(computer, warn);
  const receivedRows = perComputer(computer, async (whose) =>
    (await import('../io/rows-kept.ts')).openRows('received', whose, warn),
  );
  const voices = makeVoices({ settings, warn });
  const kept = { storage, isFirstVisit, ownScenes, receivedRows, noting, voices };
  const parts: Parts = { ...kept, settings, warn, sound };

  const services: PlayServices = {
    settings,
    change: (patch) => {
      settings.value = { ...settings.value, ...patch };
    },
    warnings,
    dismiss: (code) => {
      warnings.value = warnings.value.filter((warning) => warning.code !== code);
    },
    stories: async () => cardsOf(await (await storage()).list()),
    openScene: (id, from) => openScene(parts, id, from),
    openRetour: async (session, take) => (await import('./open-retour.ts')).openRetour(parts, session, take),
    mountStage: mountLate,
    loudspeaker: makeLoudspeaker(sound, warn),
    voices,
    captionOf,
    kept: makeKept(parts),
    version: signal<Version>('current'),
    update: () => {},
  };
  return { parts, services };
};

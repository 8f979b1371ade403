import './pages/tokens.css';
import './pages/theme.css';
import { oneFile } from 'virtual:replique-one-file';
import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { newId } from './io/new-id.ts';
import { keepOffline, type Update, type Version } from './io/offline.ts';
import { hasSettings, readSettings, writeSettings } from './io/settings.ts';
import type { Refusal } from './lexicon/session.ts';
import { App } from './pages/app.tsx';
import { wearLook } from './pages/parts/look.ts';
import { parseRoute } from './pages/route.ts';
import type { Services } from './pages/services.ts';
import { CATALOGUE, captionOf } from './sound/catalogue.ts';
import { makeSound } from './sound/sound.ts';
import { URLS } from './sound/urls.ts';
import { makeFirstVisit } from './wiring/first-visit.ts';
import { makeKept } from './wiring/kept.ts';
import { mountLate, mountStillLate } from './wiring/late-stage.ts';
import { makeLoudspeaker } from './wiring/loudspeaker.ts';
import { openScene } from './wiring/open-scene.ts';
import { makeOwnScenes } from './wiring/own-scenes.ts';
import type { Parts } from './wiring/parts.ts';
import { cardsOf, loadOpenings } from './wiring/shelf.ts';
import { makeStorage } from './wiring/storage.ts';

// The one place that knows every house: it opens them, gives each what it asks for, and puts the pages on screen.
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
const storage = makeStorage(computer, warn);
// What the first words of a scene need starts on its way before the first page is drawn: storage, then the scene.
const isFirstVisit = makeFirstVisit(before, storage);
const parts: Parts = {
  storage,
  isFirstVisit,
  ownScenes: makeOwnScenes(computer, warn),
  settings,
  warn,
  sound,
};
const version = signal<Version>('current');
let accept: Update | undefined;

const services: Services = {
  settings,
  change: (patch) => {
    settings.value = { ...settings.value, ...patch };
  },
  warnings,
  dismiss: (code) => {
    warnings.value = warnings.value.filter((warning) => warning.code !== code);
  },
  stories: async () => cardsOf(await (await parts.storage()).list()),
  headerOf: async (id) => (await loadOpenings(id))?.header,
  openScene: (id, from) => openScene(parts, id, from),
  openPair: async (id, from, side) => (await import('./wiring/open-pair.ts')).openPair(parts, id, from, side),
  openRetour: async (session, take) =>
    (await import('./wiring/open-retour.ts')).openRetour(parts, session, take),
  openForum: async (id, from, role) =>
    (await import('./wiring/open-forum.ts')).openForum(parts, id, from, role),
  workshop: async () => (await import('./wiring/open-workshop.ts')).openWorkshop(parts),
  openPreview: async () => (await import('./wiring/open-preview.ts')).openPreview(),
  newSession: newId,
  mountStage: mountLate,
  mountStill: mountStillLate,
  loudspeaker: makeLoudspeaker(sound, warn),
  captionOf,
  kept: makeKept(parts),
  version,
  update: () => accept?.(),
  ...(typeof oneFile === 'object' && { oneFile }),
};

const asked = parseRoute(location.hash);
if (asked.page === 'scene') void loadOpenings(asked.scene);

const app = document.getElementById('app');
if (app) {
  app.replaceChildren();
  render(h(App, { services }), app);
}

// In development there is nothing to keep, and a page that is one file is already on the machine.
if (import.meta.env.PROD && oneFile !== 'here') {
  keepOffline((now, update) => {
    accept = update;
    version.value = now;
  });
}

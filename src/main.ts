import './pages/theme.css';
import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { readSettings, writeSettings } from './io/settings.ts';
import type { Refusal } from './lexicon/session.ts';
import { App } from './pages/app.tsx';
import { parseRoute } from './pages/route.ts';
import type { Services } from './pages/services.ts';
import { CATALOGUE, captionOf } from './sound/catalogue.ts';
import { makeSound } from './sound/sound.ts';
import { URLS } from './sound/urls.ts';
import { findArt } from './stage/art/find-art.ts';
import { mountStage } from './stage/stage.ts';
import { makeKept } from './wiring/kept.ts';
import { makeLoudspeaker } from './wiring/loudspeaker.ts';
import type { Parts } from './wiring/parts.ts';
import { cardsOf, loadScript } from './wiring/shelf.ts';
import { makeStorage } from './wiring/storage.ts';

// The one place that knows every house: it opens them, gives each what it asks for, and puts the pages on screen.
const settings = signal(readSettings());
effect(() => writeSettings(settings.value));

const warnings = signal<Refusal[]>([]);
const warn = (why: Refusal) => {
  if (!warnings.value.some(({ code }) => code === why.code)) warnings.value = [...warnings.value, why];
};

const sound = makeSound(CATALOGUE, URLS);
effect(() => sound.setVolume(settings.value.volume));

const parts: Parts = { storage: makeStorage(() => settings.value.computer, warn), settings, warn, sound };
const art = findArt();

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
  // The pages come first; ink comes with the scene, at the same time, and the retour at the end of one.
  openScene: async (id, from) => {
    const [{ openScene }] = await Promise.all([import('./wiring/open-scene.ts'), loadScript(id)]);
    return openScene(parts, id, from);
  },
  openRetour: async (session, take) =>
    (await import('./wiring/open-retour.ts')).openRetour(parts, session, take),
  mountStage: (host, picture) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stage = mountStage(host, { motion: still ? 'reduced' : 'full', art });
    stage.show(picture);
    return stage;
  },
  loudspeaker: makeLoudspeaker(sound, warn),
  captionOf,
  kept: makeKept(parts),
};

// An address that names a scene: everything it needs starts on its way before the first page is drawn.
void parts.storage();
const asked = parseRoute(location.hash);
if (asked.page === 'scene') {
  void import('./wiring/open-scene.ts');
  void loadScript(asked.scene);
}

const app = document.getElementById('app');
if (app) {
  app.replaceChildren();
  render(h(App, { services }), app);
}

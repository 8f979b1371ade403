import './pages/tokens.css';
import './pages/theme.css';
import { oneFile } from 'virtual:replique-one-file';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { newId } from './io/new-id.ts';
import { keepOffline, type Update, type Version } from './io/offline.ts';
import { isOwnId } from './lexicon/own-scene.ts';
import { App } from './pages/app.tsx';
import { parseRoute } from './pages/route.ts';
import type { Services } from './pages/services.ts';
import { mountStillLate } from './wiring/late-stage.ts';
import { openPlay } from './wiring/open-play.ts';
import { makeOwnCarnet } from './wiring/own-carnet.ts';
import { makeOwnQuarter } from './wiring/own-quarter.ts';
import { makeReceivedLate } from './wiring/received-late.ts';
import { loadOpenings } from './wiring/shelf.ts';

// The one place that knows every house: it opens them, gives each what it asks for, and puts the pages on screen.
const { parts, services: play } = openPlay();
const version = signal<Version>('current');
let accept: Update | undefined;

const quarter = makeOwnQuarter(parts);

const services: Services = {
  ...play,
  headerOf: async (id) =>
    isOwnId(id)
      ? (await import('./wiring/own-shelf.ts')).ownHeader(parts, id)
      : (await loadOpenings(id))?.header,
  openPair: async (id, from, side) => (await import('./wiring/open-pair.ts')).openPair(parts, id, from, side),
  openForum: async (id, from, role) =>
    (await import('./wiring/open-forum.ts')).openForum(parts, id, from, role),
  workshop: async () => (await import('./wiring/open-workshop.ts')).openWorkshop(parts),
  ownScenes: async () => (await import('./wiring/own-shelf.ts')).openOwnShelf(parts),
  openPreview: async () => (await import('./wiring/open-preview.ts')).openPreview(),
  exportAsPage: async (id) =>
    (await import('./wiring/scene-page/export-own-page.ts')).exportOwnAsPage(parts, id),
  newSession: newId,
  mountStill: mountStillLate,
  received: makeReceivedLate(parts),
  carnet: makeOwnCarnet(parts),
  quarter,
  kept: {
    ...play.kept,
    async eraseAll() {
      quarter.leave();
      return play.kept.eraseAll();
    },
  },
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

import './pages/tokens.css';
import './pages/theme.css';
import { h, render } from 'preact';
import { SceneApp } from './pages/scene-app.tsx';
import { openPlay } from './wiring/open-play.ts';
import { page } from './wiring/scene-page/page.ts';

// The page made for one scene, built apart (`cli/one-file/scene-page-plugin.ts`): what `main.ts` is to the whole app.
const { services } = openPlay();

const app = document.getElementById('app');
if (app) {
  app.replaceChildren();
  render(h(SceneApp, { scene: page.script.id, services: { ...services, onlyScene: page.script.id } }), app);
}

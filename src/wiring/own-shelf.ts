import '../messages/lessons/scenes.ts';
import { saveText } from '../io/files.ts';
import type { OwnScene, SceneFiles } from '../lexicon/own-scene.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { OwnCard, OwnShelf } from '../pages/own-scenes/own-scenes-services.ts';
import { headerOfText } from '../script/header-of-text.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import { openFiles } from './open-files.ts';
import type { Parts } from './parts.ts';
import { cardOf } from './shelf.ts';

/** The scenes of one's own, as lists show them: nothing is compiled before one is played. */
export const openOwnShelf = async (parts: Parts): Promise<OwnShelf> => {
  const store = await parts.ownScenes();
  return {
    async list() {
      const [scenes, rows] = await Promise.all([
        store.list(),
        parts.storage().then((sessions) => sessions.list()),
      ]);
      return scenes.map((scene) => ownCard(scene, rows));
    },
    open: (files) => openFiles(parts, files),
    async export(id) {
      const scene = await store.read(id);
      const names = Object.keys(scene?.files ?? {});
      for (const name of names) saveText(lastPart(name), scene?.files[name] ?? '', 'text/plain');
      return names.map(lastPart);
    },
    erase: (id) => store.erase(id),
    onChange: (changed) => store.onBell(changed),
  };
};

/** The header of a scene of one's own, as its text gives it. */
export const ownHeader = async (parts: Parts, id: string): Promise<Header | undefined> => {
  const scene = await (await parts.ownScenes()).read(id);
  return scene && headerOf(scene);
};

const headerOf = ({ main, files }: SceneFiles): Header =>
  headerOfText(files[main] ?? '', lastPart(main).replace(/\.ink$/i, ''));

const ownCard = (scene: OwnScene, rows: readonly SessionRow[]): OwnCard => {
  const { id, main, files, updatedAt } = scene;
  const [, set] = /^\s*#\s*lieu\s*:\s*([\w-]+)/m.exec(files[main] ?? '') ?? [];
  return {
    ...cardOf({ id, header: headerOf(scene) }, rows),
    updatedAt,
    ...(set === undefined ? {} : { set }),
  };
};

const lastPart = (name: string): string => name.split('/').at(-1) ?? name;

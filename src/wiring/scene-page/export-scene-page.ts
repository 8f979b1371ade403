import { saveText } from '../../io/files.ts';
import { makeScenePage } from '../../io/scene-page.ts';
import { unpack } from '../../io/unpack.ts';
import { slugOf } from '../../lexicon/own-scene.ts';
import type { Script } from '../../lexicon/script.ts';
import { gatherDrawings, gatherSounds } from './gather.ts';

/**
 * Gives a scene as one page that plays from a file: the scene, its retour, its pictures and its sounds, for whoever has
 * nothing but a browser. Returns the name of the file.
 */
export const exportSceneAsPage = async (compiled: Script): Promise<string> => {
  const { lines: _, ...script } = compiled;
  const [{ default: packed }, drawings, sounds] = await Promise.all([
    import('virtual:replique-scene-page'),
    gatherDrawings(script),
    gatherSounds(script),
  ]);
  const id = slugOf(script.title) || 'scene';
  const page = makeScenePage(await unpack(packed), { script: { ...script, id }, drawings, sounds });
  const name = `${fileNameOf(script.title)}.html`;
  saveText(name, page, 'text/html');
  return name;
};

/** The title, without what systems refuse in the name of a file. */
const fileNameOf = (title: string): string =>
  title
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80) || 'Scène';

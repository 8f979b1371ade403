import type { Script } from '../../lexicon/script.ts';
import { wordsIn } from '../../script/words-in.ts';
import { CATALOGUE } from '../../sound/catalogue.ts';
import { soundsOfScene } from '../../sound/scene-sounds.ts';
import { URLS } from '../../sound/urls.ts';
import { readDrawing } from '../../stage/art/drawings.ts';
import { findArt } from '../../stage/art/find-art.ts';
import { drawingsOfScene } from '../../stage/art/scene-drawings.ts';

/** Every drawing that a scene may ask for, as SVG, by its name. */
export const gatherDrawings = (script: Script): Promise<Record<string, string>> =>
  gather(drawingsOfScene(findArt().catalogue, script.header, wordsIn(script)), readDrawing);

/** Every sound that a scene may ask for, as a data address, by its file. One that cannot be had is read in its caption. */
export const gatherSounds = (script: Script): Promise<Record<string, string>> =>
  gather(soundsOfScene(CATALOGUE, wordsIn(script)), (file) => readSound(URLS[file]).catch(() => undefined));

const gather = async (
  names: readonly string[],
  read: (name: string) => Promise<string | undefined>,
): Promise<Record<string, string>> => {
  const found = await Promise.all(names.map(async (name) => ({ name, text: await read(name) })));
  return Object.fromEntries(found.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text]])));
};

const readSound = async (url: string | undefined): Promise<string | undefined> => {
  if (url === undefined || url.startsWith('data:')) return url;
  const answer = await fetch(url);
  if (!answer.ok) return undefined;
  const bytes = await answer.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([bytes], { type: 'audio/flac' }));
  });
};

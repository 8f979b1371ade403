import type { SoundCatalogue } from './player.ts';

/** The telephone is heard whether or not the author asks for it. */
const ALWAYS = ['sonnerie', 'decroche', 'raccroche'];

/** The files of the sounds that a scene may ask for. @param names does the scene name this sound? */
export const soundsOfScene = (catalogue: SoundCatalogue, names: (word: string) => boolean): string[] =>
  Object.entries(catalogue).flatMap(([name, { file }]) =>
    file !== undefined && (ALWAYS.includes(name) || names(name)) ? [file] : [],
  );

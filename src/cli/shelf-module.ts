import type { Script } from '../lexicon/script.ts';

/** What the explorer found of a scene is a module of its own: only a retour asks for it. */
export const REACH = 'virtual:replique-reach/';

/** The first beats of a scene are one too: a page shows its first words before the scene itself has come. */
export const OPENINGS = 'virtual:replique-openings/';

/**
 * The code of `virtual:replique-stories`: headers as data, scenes as dynamic imports, so that a list of scenes loads
 * none. What the author keeps secret is not on the shelf, nor the sources, which are long.
 */
export const shelfModule = (scripts: readonly Script[], folder: string): string => {
  const stories = scripts
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'))
    .map(({ id, hash, header }) => {
      const card = JSON.stringify({ id, hash, header: { ...header, secrets: [], sources: [] } });
      return `{ ...${card}, load: ${importing(`/${folder}/${id}.ink`)}, openings: ${importing(OPENINGS + id)}, reach: ${importing(REACH + id)} }`;
    });
  return `export const stories = [\n${stories.join(',\n')}\n];\n`;
};

const importing = (module: string): string => `() => import(${JSON.stringify(module)})`;

import type { Script } from '../lexicon/script.ts';

/** What the explorer found of a scene is a module of its own: only a retour asks for it. */
export const REACH = 'virtual:replique-reach/';

/**
 * The code of `virtual:replique-stories`: headers as data, scenes as dynamic imports, so that a list of scenes loads
 * none. What the author keeps secret is not on the shelf.
 */
export const shelfModule = (scripts: readonly Script[], folder: string): string => {
  const stories = scripts
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'))
    .map(({ id, hash, header }) => {
      const card = JSON.stringify({ id, hash, header: { ...header, secrets: [] } });
      return `{ ...${card}, load: () => import(${JSON.stringify(`/${folder}/${id}.ink`)}), reach: () => import(${JSON.stringify(`${REACH}${id}`)}) }`;
    });
  return `export const stories = [\n${stories.join(',\n')}\n];\n`;
};

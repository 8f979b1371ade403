import { bilanOf } from '../forum/bilan.ts';
import { draftsOf } from '../forum/drafts.ts';
import type { Names } from '../forum/names.ts';
import type { ForumSession } from '../forum/session.ts';
import { saveText } from '../io/files.ts';
import { say } from '../messages/say.ts';

/** Writes the bilan of a forum in Markdown. Nobody is named unless names are given. */
export const exportBilan = async (scene: string, session: ForumSession, names: Names): Promise<void> => {
  const { bilanToMarkdown } = await import('../pages/forum/bilan/bilan-markdown.ts');
  saveText(`bilan-${scene}.md`, bilanToMarkdown(bilanOf(session, names)), 'text/markdown');
};

/** Writes the versions of a forum as an Ink draft for the author; nothing when nobody came in. */
export const exportDraft = (scene: string, session: ForumSession): void => {
  const draft = draftsOf(session, say);
  if (draft !== undefined) saveText(`brouillon-${scene}.ink`, draft, 'text/plain');
};

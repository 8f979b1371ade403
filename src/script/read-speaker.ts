import type { Role } from '../lexicon/scenario.ts';

/**
 * `BERTIN: …` names its speaker only when the header declares that code: any other text is left as it is, since a
 * narration may well hold a colon.
 *
 * @example readSpeaker('BERTIN: Allô ?', roles) // { text: 'Allô ?', speaker: 'BERTIN' }
 */
export const readSpeaker = (text: string, roles: readonly Role[]): { text: string; speaker?: string } => {
  const [, code, words] = /^\s*([^\s:]+)\s*:\s*(.*?)\s*$/su.exec(text) ?? [];
  const role = roles.find((known) => known.code === code);
  return role && words ? { text: words, speaker: role.code } : { text: text.trim() };
};

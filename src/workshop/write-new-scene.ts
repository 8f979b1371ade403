/**
 * « Nouvelle scène »: six answers become an Ink text that plays at once. Whatever was typed is printed as it was typed,
 * never read as Ink. The answers know nothing of criteria: a comment under each reply says where observations go.
 *
 * @example
 * const text = writeNewScene({ who: 'Mme Roche, fleuriste', opening: 'J’ai deux mains.', unsaid: '', replies, ending });
 * compile(new Map([['ma-scene.ink', text]]), 'ma-scene.ink').ok; // true
 */
import { PROTAGONIST } from '../lexicon/scenario.ts';
import { say } from '../messages/say.ts';
import { fold } from '../script/split-tag.ts';
import { escapeLine, escapeWords, oneLine } from './escape-words.ts';
import { roleCode } from './role-code.ts';

/** What the protagonist may say, what is answered, and, if the author knows, what was understood (`entendu`). */
export type NewReply = { words: string; reaction: string; heard?: string };

/** The six answers. `who`: a name, a job; `cast`: the picture chosen, if any; `unsaid` may be empty. */
export type NewScene = {
  who: string;
  cast?: string;
  opening: string;
  unsaid: string;
  replies: readonly NewReply[];
  ending: string;
};

export const writeNewScene = ({ who, cast, opening, unsaid, replies, ending }: NewScene): string => {
  const named = field(who).replace(/^[ ,]+/, '');
  const called = named || say('workshop.new.anyone');
  const code = roleCode(called);
  const says = (words: string): string => `${code}: ${escapeWords(words) || SILENT}`;
  const given = replies.filter(({ words }) => oneLine(words) !== '');
  const labels = labelsOf(given.map(({ words }) => words));
  return [
    `# titre: ${escapeWords(titleOf(named))}`,
    '# canal: appel',
    `# role: ${code} ; ${escapeWords(called)}${cast ? ` ; ${escapeWords(field(cast))}` : ''}`,
    `# role: ${PROTAGONIST} ; ${escapeWords(say('workshop.new.self'))} ; conseillere`,
    ...(oneLine(unsaid) === '' ? [] : [`# secret: ${escapeWords(unsaid)}`]),
    '-> appel',
    '',
    '=== appel ===',
    says(opening),
    ...given.flatMap(({ words, reaction, heard = '' }, rank) => [
      `* (${labels[rank]}) [${escapeWords(spoken(words))}]`,
      `    // ${escapeWords(say('workshop.new.observe'))}`,
      ...(oneLine(heard) === '' ? [] : [`    # entendu: ${escapeWords(heard)}`]),
      `    ${says(reaction)}`,
    ]),
    '- -> fin',
    '',
    '=== fin ===',
    `# fin: ${escapeWords(endingName(ending))}`,
    escapeLine(ending) || SILENT,
    '-> END',
    '',
  ].join('\n');
};

const SILENT = '…';

/** « Un appel de Mme Roche », « Un appel d’Odile », or « Un appel » of nobody yet. */
const titleOf = (who: string): string => {
  const [name = ''] = who.split(',');
  if (name === '') return say('workshop.new.title.nobody');
  return say(/^[aeiouàâéèêëîïôû]/i.test(name) ? 'workshop.new.title.elided' : 'workshop.new.title', { name });
};

/** One field of a tag: the semicolon separates fields, and nothing escapes it. */
const field = (words: string): string => oneLine(words.replaceAll(';', ','));

/** Between guillemets, unless the author already wrote what is said or done. */
const spoken = (words: string): string => (/^(?:«.*»|\(.*\))$/.test(oneLine(words)) ? words : `« ${words} »`);

/** The first words of an ending: a name short enough for a list. */
const endingName = (ending: string): string => {
  const [first = ''] = field(ending).split(/[.!?…,]/);
  return first.trim().split(' ').slice(0, MOST_WORDS).join(' ') || say('workshop.new.ending');
};

const MOST_WORDS = 6;

/** A name for each reply, from its first long word: takes already played find it again by this name. */
const labelsOf = (replies: readonly string[]): string[] => {
  const labels: string[] = [];
  for (const [rank, words] of replies.entries()) {
    const found = fold(words)
      .split(/[^a-z]+/)
      .find((word) => word.length >= SHORTEST && !RESERVED.has(word) && !labels.includes(word));
    labels.push(found ?? `replique_${rank + 1}`);
  }
  return labels;
};

const SHORTEST = 4;

/** Words that ink, or this scene, already uses as names. */
const RESERVED = new Set(['appel', 'else', 'true', 'false', 'temp', 'return', 'function', 'hasnt']);

import { blocks, bullets, plain } from '../../../debrief/markdown-text.ts';
import type { Bilan, Tried } from '../../../forum/bilan.ts';
import { OBSTACLES, VERSION_NOTES } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { tellDisagreement, tellEntrance, tellHands, tellLine, tellVersion } from './tell-tried.ts';

/**
 * The whole bilan as a Markdown text to keep or to send. What nobody said has no heading. What people wrote stays text,
 * whatever signs they used.
 *
 * @example bilanToMarkdown(bilanOf(session)) // without names
 */
export const bilanToMarkdown = (bilan: Bilan): string =>
  `${blocks([
    `# ${say('bilan.title')}`,
    text(bilan.title),
    bilan.question ? `**${say('bilan.question')}** ${text(bilan.question)}` : '',
    tried(bilan),
    section('bilan.obstacles', obstacles(bilan)),
    section('bilan.phrases', bilan.phrases.map(phrase)),
    section('bilan.tries', bilan.tries.map(text)),
    section('bilan.disagreements', bilan.disagreements.map(tellDisagreement).map(text)),
    say('bilan.private'),
  ])}\n`;

/**
 * Besides the signs `plain` escapes, those that begin a list or an entity. Typeset here and not at the end: an item « ! »
 * would be tied to its own dash.
 */
const text = (words: string): string =>
  plain(typeset(words))
    .replace(/&/g, '\\&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const section = (code: string, items: readonly string[]): string =>
  items.length > 0 ? blocks([`## ${say(code)}`, bullets(items)]) : '';

const tried = (bilan: Bilan): string =>
  blocks([
    `## ${say('bilan.tried')}`,
    ...(bilan.tried.length > 0
      ? bilan.tried.flatMap((one) => [`### ${text(tellVersion(one))}`, bullets(facts(one))])
      : [say('bilan.tried.none')]),
  ]);

const facts = (one: Tried): string[] => {
  const hands = tellHands(one);
  const reaction = one.reactions.at(-1);
  return [
    text(tellEntrance(one)),
    ...(one.after ? [labelled('bilan.after', tellLine(one.after))] : []),
    ...VERSION_NOTES.flatMap((type) => {
      const note = one.notes[type]?.trim();
      return note ? [labelled(`bilan.note.${type}`, note)] : [];
    }),
    ...(reaction ? [labelled('bilan.reaction', say(`forum.reaction.${reaction}`))] : []),
    say(`bilan.ended.${one.ended}`),
    ...(hands ? [labelled('bilan.hands', hands)] : []),
  ];
};

const labelled = (code: string, words: string): string => `${typeset(`**${say(code)}** :`)} ${text(words)}`;

const obstacles = (bilan: Bilan): string[] =>
  OBSTACLES.flatMap((about) => bilan.obstacles[about].map((one) => labelled(`forum.obstacle.${about}`, one)));

const phrase = ({ text: words, number }: Bilan['phrases'][number]): string =>
  number === undefined ? text(words) : `${text(words)} (${say('forum.version', { n: number })})`;

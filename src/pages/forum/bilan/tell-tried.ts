import type { Bilan, Tried } from '../../../forum/bilan.ts';
import { NEWCOMERS } from '../../../forum/replaceable.ts';
import { HANDS } from '../../../lexicon/forum.ts';
import { PROTAGONIST } from '../../../lexicon/scenario.ts';
import { say } from '../../../messages/say.ts';
import { speakerName } from '../room/speaker-name.ts';

/** « V2 », or « V2 Karim » once names are asked for. */
export const tellVersion = ({ number, person }: Pick<Tried, 'number' | 'person'>): string =>
  person ? say('takes.version', { n: number, name: person }) : say('forum.version', { n: number });

/** How a version came in: in whose place, in an exchange of roles, or with another written reply. */
export const tellEntrance = ({ as, role, roleName }: Tried): string => {
  if (as === 'again') return say('bilan.as.again');
  return say(`bilan.as.${as}`, { role: tellRole(role, roleName) });
};

const tellRole = (role: string | undefined, name: string | undefined): string => {
  if (role === undefined || role === PROTAGONIST) return inSentence(say('forum.role.MOI'));
  const isNewcomer = (NEWCOMERS as readonly string[]).includes(role);
  return name ?? (isNewcomer ? inSentence(say(`forum.role.${role}`)) : role);
};

/** A title of the catalogue where it does not begin the sentence. */
export const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** « M. Bertin : « Merci, je lis le journal. » » */
export const tellLine = (line: NonNullable<Tried['after']>): string => {
  const who = speakerName(line);
  return who ? say('bilan.line', { who, text: unquoted(line.text) }) : line.text;
};

/** An author may have written the quotes: they are not doubled. */
export const unquoted = (text: string): string => text.trim().replace(/^«\s*([^«»]*?)\s*»$/, '$1');

/** « jouable lundi : 5, coûteux : 3 » ; what nobody raised a hand for is not said. Empty when nobody was asked. */
export const tellHands = ({ hands }: Pick<Tried, 'hands'>): string =>
  hands && HANDS.some((hand) => hands[hand] > 0)
    ? HANDS.filter((hand) => hands[hand] > 0)
        .map((hand) => say(`bilan.hands.${hand}`, { n: hands[hand] }))
        .join(', ')
    : '';

/** « Ce qu'il a entendu » : what the room did not agree with. */
export const tellDisagreement = ({ about, text, line }: Bilan['disagreements'][number]): string =>
  [
    say('bilan.about', {
      what: say(`forum.secret.${about}`),
      text: text.trim() || say('bilan.about.silent'),
    }),
    ...(line ? [say('bilan.about.after', { line: tellLine(line) })] : []),
  ].join(' ');

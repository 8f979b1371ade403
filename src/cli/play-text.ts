import type { Beat } from '../lexicon/beat.ts';
import type { Header } from '../lexicon/scenario.ts';
import { say } from '../messages/say.ts';
import { typeset } from '../messages/typeset.ts';
import { sayFault } from './say-fault.ts';

/** A beat as a person reads it in a terminal: who speaks, then how it ended. The choices are `choicesText`. */
export const beatText = (beat: Beat, header: Header): string => {
  const lines = beat.lines.map(({ text, speaker }) => {
    const name = header.roles.find((role) => role.code === speaker)?.name;
    return typeset(name ? `${name} : ${text}` : text);
  });
  return [...lines, ...endText(beat), ''].join('\n');
};

const endText = (beat: Beat): string[] => {
  if (beat.end === 'error') return beat.error ? [sayFault(beat.error)] : [];
  if (beat.end === 'ran-out') return [say('play.ran-out')];
  if (beat.end === undefined) return [];
  return [beat.ending ? say('play.ending', { name: beat.ending.name }) : say('play.end')];
};

/** The choices of a decision, numbered from `first`: people count from 1, `--take` from 0. */
export const choicesText = (beat: Beat, first: 0 | 1): string =>
  [say('play.choose'), ...beat.choices.map(({ words }, i) => `  ${i + first}. ${typeset(words)}`), ''].join(
    '\n',
  );

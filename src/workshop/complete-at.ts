/**
 * What may be written at a place of a text: tags and their values, who speaks, where to go. Reads the text as it is being
 * typed, line by line, without compiling; already filtered by what is typed, accents and capitals aside.
 *
 * @example completeAt('# lieu: cu', 10, known) // { from: 8, to: 10, options: [{ label: 'cuisine', detail: 'décor', insert: 'cuisine' }] }
 */
import type { Known } from '../check/scene.ts';
import { fold } from '../script/split-tag.ts';
import { readChoiceLine } from './choice-line.ts';
import { destinations, speakers, variables } from './complete-names.ts';
import { tagOptions } from './complete-tag.ts';
import type { TagSpot } from './complete-value.ts';
import type { Completion } from './completion.ts';
import { namesIn } from './names-in.ts';

/** `from` and `to` are what the choice of an option replaces. No option: nothing to offer there. */
export type Completions = { from: number; to: number; options: Completion[] };

/** What exists besides the text. */
export type Drawn = Pick<Known, 'sets' | 'sounds' | 'cast'>;

export const completeAt = (text: string, offset: number, known: Drawn): Completions => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  const { typed, options } = offered(text, start, before, known);
  const wanted = fold(typed);
  return {
    from: offset - typed.length,
    to: offset,
    options: options.filter(
      ({ label }) => fold(label).startsWith(wanted) || lastName(label).startsWith(wanted),
    ),
  };
};

/** `accueil.semaines` is found by `semaines` too. */
const lastName = (label: string): string => fold(label.split('.').at(-1) ?? label);

/** What is being typed, and all that could stand there. */
type Offered = { typed: string; options: readonly Completion[] };

const offered = (text: string, start: number, before: string, known: Drawn): Offered => {
  if (/\/\//.test(before)) return NOTHING;
  const [, , divert] = /(->|<-)\s*([\p{L}\d_.]*)$/u.exec(before) ?? [];
  if (divert !== undefined) return { typed: divert, options: destinations(namesIn(text)) };
  const hash = before.lastIndexOf('#');
  if (hash >= 0 && before[hash - 1] !== '\\' && !before.slice(hash).includes(']')) {
    const spot: TagSpot = {
      where: placeOf(text, start, before, hash),
      names: namesIn(text),
      known,
    };
    return tagOptions(before.slice(hash + 1), spot);
  }
  const [logic] =
    /(?:^\s*~\s*(?:[^"]*[^\p{L}\d_."])?|\{[^{}|:"]*?)([\p{L}\d_.]*)$/u.exec(before)?.slice(1) ?? [];
  if (logic !== undefined) return { typed: logic, options: variables(namesIn(text)) };
  const speaker = /^\s*(?:-(?!>)\s*)?(\p{L}[\p{L}\d_-]*)$/u.exec(before)?.[1];
  return speaker === undefined ? NOTHING : { typed: speaker, options: speakers(namesIn(text)) };
};

const NOTHING: Offered = { typed: '', options: [] };

const placeOf = (text: string, start: number, before: string, hash: number): TagSpot['where'] => {
  const brackets = readChoiceLine(before)?.brackets;
  if (brackets && brackets.from < hash && hash < brackets.to) return 'choice';
  const isHeader = text
    .slice(0, start)
    .split('\n')
    .every((line) => /^\s*(?:#|\/\/|INCLUDE\b|$)/.test(line));
  return isHeader && before.slice(0, hash).trim() === '' ? 'header' : 'line';
};

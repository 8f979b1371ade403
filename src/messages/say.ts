import { FIRST } from './catalogue/first.ts';
import { typeset } from './typeset.ts';

const sentences: Record<string, string> = { ...FIRST };

/** Adds the sentences of a part of the product that comes later than the first page. */
export const learn = (more: Readonly<Record<string, string>>): void => void Object.assign(sentences, more);

/** Is there a sentence of this code? Some cards have a title, some have none. */
export const isSaid = (code: string): boolean => code in sentences;

/** What goes in the holes of a sentence. */
export type Args = Record<string, string | number>;

/**
 * The French sentence of a code, typeset. `{name}` is replaced by an argument; `{n:prise|prises}` picks a form by
 * the number `n` (French: singular below 2). Always text, never HTML.
 *
 * @example say('retour.takes', { n: 2 }) // « 2 prises »
 */
export const say = (code: string, args: Args = {}): string =>
  typeset(fill(sentences[code] ?? unknown(code), args));

/** A code without sentence is our fault: it is said as such, with the code to report, rather than hidden. */
const unknown = (code: string): string => `Quelque chose d'inattendu s'est produit (${code}).`;

const fill = (sentence: string, args: Args): string =>
  sentence
    .replace(
      /\{(\w+):((?:[^|{}]|\{\w+\})*)\|((?:[^{}]|\{\w+\})*)\}/g,
      (_, name: string, one: string, many: string) => (Math.abs(Number(args[name] ?? 0)) < 2 ? one : many),
    )
    .replace(/\{(\w+)\}/g, (hole, name: string) => String(args[name] ?? hole));

import { CATALOGUE } from './catalogue/index.ts';
import { typeset } from './typeset.ts';

/** What goes in the holes of a sentence. */
export type Args = Record<string, string | number>;

/**
 * The French sentence of a code, typeset. `{name}` is replaced by an argument; `{n:prise|prises}` picks a form by
 * the number `n` (French: singular below 2). Always text, never HTML.
 *
 * @example say('retour.takes', { n: 2 }) // « 2 prises »
 */
export const say = (code: string, args: Args = {}): string =>
  typeset(fill(CATALOGUE[code] ?? unknown(code), args));

/** A code without sentence is our fault: it is said as such, with the code to report, rather than hidden. */
const unknown = (code: string): string => `Quelque chose d'inattendu s'est produit (${code}).`;

const fill = (sentence: string, args: Args): string =>
  sentence
    .replace(/\{(\w+):([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, many: string) =>
      Math.abs(Number(args[name] ?? 0)) < 2 ? one : many,
    )
    .replace(/\{(\w+)\}/g, (hole, name: string) => String(args[name] ?? hole));

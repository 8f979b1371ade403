import type { AuthorError } from '../lexicon/scenario.ts';

/**
 * The compiler of Ink speaks English, and of its own grammar. Its words, and the sentence that tells an author what to
 * do: those an author meets; the others keep what it said.
 */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^end of line/, 'check.ink.end-of-line'],
  [/^at least one line within/, 'check.ink.empty-knot'],
  [/(?:variable|constant|list) name|name of external|parameter name/, 'check.ink.name'],
  [/^(?:Expected )?the name of the|name of the (?:function|knot)/, 'check.ink.knot-name'],
  [/initial value|value (?:expression )?to be assigned|^list item names/, 'check.ink.value'],
  [/^some kind of logic/, 'check.ink.braces'],
  [/choice condition/, 'check.ink.condition'],
  [/expression after '~'|^Logic following a '~'/, 'check.ink.tilde'],
  [/target for new thread|Unexpected number of arrows|Unexpected sequence/, 'check.ink.arrow'],
  [/^Empty diverts/, 'check.ink.empty-divert'],
  [/^You can't use a gather/, 'check.ink.gather-in-braces'],
  [/one or two alternatives|sequence elements/, 'check.ink.alternatives'],
  [/conditional branch following/, 'check.ink.branch'],
  [/return statement outside/, 'check.ink.return'],
  [/Tags aren't allowed inside/, 'check.ink.tag-in-string'],
  [/'- else:' clause/, 'check.ink.else'],
  [/^"'?"?[)\]}]"?'?"?$|^closing|^Expected closing|^'?[)\]}]'?$/, 'check.ink.closing'],
];

/** The sentence of a compiler's fault: its own code unless its words are known here. */
export const compilerSentence = ({ code, args }: AuthorError): string => {
  if (code !== 'script.expected' && code !== 'script.ink') return code;
  const words = String(args.expected ?? args.message ?? '');
  return KNOWN.find(([pattern]) => pattern.test(words))?.[1] ?? code;
};

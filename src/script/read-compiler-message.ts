import type { AuthorError } from '../lexicon/scenario.ts';

/**
 * Reads a message of the Ink compiler (`ERROR: 'scene.ink' line 12: …`) as an author error. The faults authors
 * make most have a code of their own, hence a French sentence; the others keep the compiler's words in `message`.
 */
export const readCompilerMessage = (message: string, isError: boolean): AuthorError => {
  const [, kind, file, line, words = message] = LOCATED.exec(message) ?? [];
  const severity = isError ? 'error' : 'warning';
  const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line: Number(line) }) };
  if (kind === 'TODO') return { code: 'script.todo', severity, ...place, args: { message: words } };
  for (const [pattern, code, ...names] of KNOWN) {
    const found = pattern.exec(words);
    if (found) return { code, severity, ...place, args: argsOf(names, found) };
  }
  return { code: 'script.ink', severity, ...place, args: { message: words } };
};

const LOCATED = /^(ERROR|WARNING|TODO): ?(?:'(.+?)' )?(?:line (\d+): )?([\s\S]*)$/;

/** What is recognised, its code, the names of what is captured. */
const KNOWN: readonly (readonly [RegExp, string, ...string[]])[] = [
  [/^Divert target not found: '(?:-> ?)?(.+?)'/, 'script.divert-not-found', 'target'],
  [/target not found: '(?:-> ?)?(.+?)'/, 'script.divert-not-found', 'target'],
  [/^Unresolved variable: (.+?)(?:\.|$)/, 'script.unknown-variable', 'name'],
  [/^Variable could not be found to assign to: '(.+?)'/, 'script.unknown-variable', 'name'],
  [/^Could not find target for read count: -> (.+?),/, 'script.unknown-variable', 'name'],
  [/^Choices nested in conditionals/, 'script.nested-choice'],
  [/^You shouldn't use a '~' here/, 'script.inline-logic'],
  [/^Recursive INCLUDE detected: '(.+?)'/, 'script.include-cycle', 'file'],
  [/^Failed to load: '(.+?)'[\s\S]*script\.too-big/, 'script.too-big', 'file'],
  [/^Failed to load: '(.+?)'/, 'script.missing-include', 'file'],
  [/^Apparent loose end/, 'script.loose-end'],
  [/loose end/, 'script.loose-end'],
  [/with the same label name '(.+?)' already exists/, 'script.same-label', 'name'],
  [/'(.+?)': name has already been used/, 'script.same-name', 'name'],
  [/^Expected closing '\]'/, 'script.choice-not-closed'],
  [/^Expected closing brace '\}'/, 'script.brace-not-closed'],
  [/^Expected (.+) but saw ([\s\S]+)$/, 'script.expected', 'expected', 'saw'],
];

const argsOf = (names: readonly string[], found: RegExpExecArray): AuthorError['args'] =>
  Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? '']));

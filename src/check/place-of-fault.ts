import type { AuthorError } from '../lexicon/scenario.ts';
import type { Place } from './finding.ts';
import type { Sources } from './sources.ts';

/** Where a fault stands: its line, or the top of the scene when nobody knows. A gauge is told by its header line. */
export const placeOf = ({ file, line, args }: AuthorError, sources: Sources): Place => {
  const inFile = file ?? sources.main;
  const word = String(args.word ?? args.text ?? args.target ?? args.name ?? args.file ?? '');
  if (line !== undefined) return sources.find({ file: inFile, line }, word);
  const gauge = sources.linesOf(inFile).findIndex((text) => args.name && isGauge(text, String(args.name)));
  return sources.find({ file: inFile, line: 1 + Math.max(0, gauge) }, word);
};

const isGauge = (text: string, name: string): boolean =>
  /^\s*#\s*jauge\s*:/i.test(text) && text.includes(name);

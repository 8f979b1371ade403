import type { Beat, Cue } from '../lexicon/beat.ts';
import { ARRIVAL, PER_CHARACTER } from '../lexicon/reading-time.ts';
import type { Ms } from '../lexicon/session.ts';

/** « Oui. » still has to be seen. Our choice too. */
const SHORTEST: Ms = 1400;

/** A pause cue is theatre, not a trap: what an author asks beyond this is not waited for. */
const LONGEST_PAUSE: Ms = 10_000;

/**
 * How long a line stays in front before the next one comes, in ms. A pause written above a line falls before it, so it
 * prolongs the line that precedes; above the first line, where nothing precedes, it prolongs that line.
 */
export function dwell(beat: Beat, line: number): Ms {
  const text = beat.lines[line]?.text ?? '';
  const reading = Math.max(SHORTEST, ARRIVAL + PER_CHARACTER * text.length);
  return reading + (line === 0 ? pauses(cuesAt(beat, 0)) : 0) + pauses(cuesAt(beat, line + 1));
}

/** The cues written at a line; at the decision, those that close the beat. */
export const cuesAt = ({ lines, closing }: Beat, line: number): Cue[] =>
  line < lines.length ? (lines[line]?.cues ?? []) : closing;

const pauses = (cues: readonly Cue[]): Ms =>
  cues.reduce(
    (sum, cue) => (cue.type === 'pause' ? sum + Math.min(LONGEST_PAUSE, cue.seconds * 1000) : sum),
    0,
  );

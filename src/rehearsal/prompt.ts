import type { Beat } from '../lexicon/beat.ts';
import { cuesAt } from './dwell.ts';

/** What the employer says when a silence lasts (`# relance:`), or undefined. The last one written in the beat counts. */
export function promptOf(beat: Beat): string | undefined {
  const cues = [...beat.lines.keys(), beat.lines.length].flatMap((line) => cuesAt(beat, line));
  return cues.flatMap((cue) => (cue.type === 'prompt' ? [cue.text] : [])).at(-1);
}

import type { Beat } from '../lexicon/beat.ts';
import type { ReaderLine } from '../lexicon/pair-picture.ts';
import { employersOf, type Header, PROTAGONIST } from '../lexicon/scenario.ts';
import type { Place } from '../lexicon/session.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { repeats } from './dialogue.ts';
import { cuesAt } from './dwell.ts';
import { sceneryAt } from './scenery.ts';

/**
 * The lines of the beat in front for whoever reads them aloud: who says each, in what mood, after what thought. A plain
 * Ink reply printed again by the story is the adviser's: it was just said.
 */
export function readerLines(header: Header, path: readonly PlayedBeat[], place: Place): ReaderLine[] {
  const here = path[place.beat];
  if (!here) return [];
  const { beat, step } = here;
  return beat.lines.map((spoken, line) => {
    const isEcho = line === 0 && step !== undefined && repeats(spoken, step.ref.words);
    const speaker = isEcho ? PROTAGONIST : spoken.speaker;
    const mood =
      speaker && sceneryAt(header, path.slice(0, place.beat + 1), { ...place, line }).faces.get(speaker);
    const name = header.roles.find(({ code }) => code === speaker)?.name ?? speaker;
    const waits = cuesAt(beat, line).some(({ type }) => type === 'pause');
    return {
      place: { ...place, line },
      by: voiceOf(header, speaker),
      text: spoken.text,
      ...(name === undefined ? {} : { speaker: name }),
      ...(mood ? { mood: mood.expression } : {}),
      ...(waits ? { pause: true } : {}),
      thoughts: thoughtsAt(beat, (at) => at === line),
    };
  });
}

/** What the author says the employer thinks, at the lines asked for. */
export const thoughtsAt = ({ asides }: Beat, here: (line: number) => boolean): string[] =>
  asides.filter(({ type, line }) => type === 'thought' && here(line)).map(({ text }) => text);

const voiceOf = (header: Header, speaker: string | undefined): ReaderLine['by'] => {
  if (speaker === undefined) return 'narration';
  if (speaker === PROTAGONIST) return 'adviser';
  return employersOf(header).includes(speaker) ? 'employer' : 'other';
};

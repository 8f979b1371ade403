import type { Beat, Cue, Line } from '../lexicon/beat.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { RawBeat } from '../lexicon/script.ts';
import { parseCue } from './parse-cue.ts';
import { parseAside, parseEnding, parseObservation } from './parse-observation.ts';
import { readChoices } from './read-choice.ts';
import { readError } from './read-error.ts';
import { readSpeaker } from './read-speaker.ts';

/**
 * Reads what ink gave as a beat of the scene: who speaks, what the tags ask. Lines without words disappear; their cues
 * go to the next line, or to `closing` when no line comes after.
 *
 * @param gauges the header's gauge variables, after the beat
 */
export const readBeat = (raw: RawBeat, header: Header, gauges: Record<string, number>): Beat => {
  const lines: Line[] = [];
  const asides: Beat['asides'] = [];
  let waiting: Cue[] = [];
  const last = raw.lines.findLastIndex(hasWords);
  for (const [index, { text, tags }] of raw.lines.entries()) {
    const heardWith = index > last ? Math.max(0, lines.length - 1) : lines.length;
    asides.push(...tags.flatMap((tag) => parseAside(tag, heardWith) ?? []));
    waiting.push(...tags.flatMap((tag) => parseCue(tag, header.roles) ?? []));
    if (!hasWords({ text })) continue;
    lines.push({ ...readSpeaker(text, header.roles), cues: waiting });
    waiting = [];
  }
  const tags = raw.lines.flatMap((line) => line.tags);
  const ending = tags.flatMap((tag) => parseEnding(tag) ?? []).at(-1);
  return {
    lines,
    closing: waiting,
    asides,
    observation: parseObservation(tags),
    choices: readChoices(raw.choices),
    gauges,
    ...(ending && { ending }),
    ...(raw.end !== 'choices' && { end: raw.end }),
    ...(raw.error && { error: readError(raw.error) }),
  };
};

const hasWords = ({ text }: { text: string }): boolean => text.trim() !== '';

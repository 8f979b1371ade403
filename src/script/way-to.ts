import type { ChoiceRef } from '../lexicon/beat.ts';
import type { Script, SourcePlace } from '../lexicon/script.ts';
import { type TracedBeat, TracedStory } from './traced-story.ts';

/** Replies that lead to a line, and where it then stands: a line equal to those of its beat is the decision. */
export type Way = { steps: ChoiceRef[]; line: number };

/** Beats played in search of a line: in our scenes the farthest is found within 411. */
const MOST_BEATS = 600;

type Moment = { save: string; steps: ChoiceRef[]; refs: ChoiceRef[] };

/**
 * Finds replies that lead to a line of the text. Moments that said something new are gone on from first: that reaches any
 * corner of an ordinary scene long before all its paths are played. Undefined when none was found.
 *
 * @param onBeat called as each beat has been played
 *
 * @example wayTo(script, 1, { file: 'scene.ink', line: 41 }) // { steps: [{ label: 'oui', … }], line: 0 }
 */
export const wayTo = (
  script: Script,
  seed: number,
  target: SourcePlace,
  onBeat: () => void = () => {},
): Way | undefined => {
  const story = new TracedStory(script.ink);
  const seen = new Set<string>();
  const fresh: Moment[] = [];
  const stale: Moment[] = [];

  /** Plays the beat in front: the way, if it says the line. */
  const look = (steps: ChoiceRef[]): Way | undefined => {
    const { refs, ...beat } = story.traceBeat(script);
    onBeat();
    const line = lineIn(beat, target);
    if (line !== undefined) return { steps, line };
    if (refs.length === 0) return undefined;
    const places = [...beat.lines, ...beat.choices].map((place) => `${place?.file}:${place?.line}`);
    const isNew = places.some((place) => !seen.has(place));
    for (const place of places) seen.add(place);
    (isNew ? fresh : stale).push({ save: story.save(), steps, refs });
    return undefined;
  };

  story.restart(seed);
  let found = look([]);
  let played = 1;
  for (let from = fresh.shift(); from && !found; from = fresh.shift() ?? stale.shift()) {
    for (const [choice, ref] of from.refs.entries()) {
      if (found || played >= MOST_BEATS) return found;
      played += 1;
      story.load(from.save);
      story.ChooseChoiceIndex(choice);
      found = look([...from.steps, ref]);
    }
  }
  return found;
};

const lineIn = ({ lines, choices }: TracedBeat, target: SourcePlace): number | undefined => {
  const isTarget = (place: SourcePlace | undefined) =>
    place?.file === target.file && place.line === target.line;
  const line = lines.findIndex(isTarget);
  if (line >= 0) return line;
  return choices.some(isTarget) ? lines.length : undefined;
};

/**
 * From a line being played to the text it was written in, and back, by way of a traced take.
 *
 * @example
 * const take = traceTake(script, seed, steps);
 * sourceOfLine(take, { beat: 2, line: 0 });                                  // { file: 'scene.ink', line: 41 }
 * lineOfSource(script, take, { file: 'scene.ink', line: 40 });               // { beat: 2, line: 0 }
 */
import type { Place } from '../lexicon/place.ts';
import type { Script, SourcePlace } from '../lexicon/script.ts';
import type { TracedBeat } from '../script/traced-story.ts';

/** A line of a take; a line equal to the number of lines of its beat is the decision. */
export type LinePlace = Pick<Place, 'beat' | 'line'>;

/** Where a line was written; for a decision, its first reply. Undefined out of the take. */
export const sourceOfLine = (
  take: readonly TracedBeat[],
  { beat, line }: LinePlace,
): SourcePlace | undefined => {
  const traced = take[beat];
  return traced && (line < traced.lines.length ? traced.lines[line] : traced.choices[0]);
};

/**
 * The line of a take that a line of text gives: the one written there, else the next one below in the same knot (tags and
 * calculations stand above what they go with), else the last one above. The latest passage wins. Undefined when
 * the take did not pass through that knot.
 */
export const lineOfSource = (
  { places }: Pick<Script, 'places'>,
  take: readonly TracedBeat[],
  source: SourcePlace,
): LinePlace | undefined => {
  const flows = Object.values(places);
  const knot = flowLineOf(flows, source);
  let best: { at: LinePlace; gap: number } | undefined;
  for (const [beat, { lines, choices }] of take.entries()) {
    const spots = [
      ...lines.map((place, line) => ({ place, line })),
      ...choices.map((place) => ({ place, line: lines.length })),
    ];
    for (const { place, line } of spots) {
      if (place?.file !== source.file || flowLineOf(flows, place) !== knot) continue;
      const below = place.line - source.line;
      const gap = below >= 0 ? below : FAR - below;
      if (!best || gap <= best.gap) best = { at: { beat, line }, gap };
    }
  }
  return best?.at;
};

/** Any line below comes before any line above. */
const FAR = 1_000_000;

/** The line of the knot or stitch that holds a place; 0 above the first. */
const flowLineOf = (flows: readonly SourcePlace[], { file, line }: SourcePlace): number =>
  flows.reduce(
    (last, flow) => (flow.file === file && flow.line <= line ? Math.max(last, flow.line) : last),
    0,
  );

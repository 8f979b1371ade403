import type { WorkerInk } from '../io/workers/ink-in-worker.ts';
import type { ChoiceRef } from '../lexicon/beat.ts';
import type { Script, SourcePlace } from '../lexicon/script.ts';
import type { Place } from '../lexicon/session.ts';
import type { Session } from '../rehearsal/session.ts';
import type { TracedBeat } from '../script/traced-story.ts';
import { pathOf } from '../timeline/path.ts';
import { lineOfSource, sourceOfLine } from '../workshop/line-source.ts';

/** What is being played, and where to ask where its words were written. */
type Traceable = { script: Script; scene: WorkerInk; session: Session };

/** From a line of the preview to the text and back. A take is traced once, until it or the text changes. */
export const makeTracer = () => {
  let last: { script: Script; key: string; beats: TracedBeat[] } | undefined;

  const trace = async ({ script, scene, session }: Traceable): Promise<TracedBeat[]> => {
    const { timeline, place } = session;
    const steps: ChoiceRef[] = pathOf(timeline, place.take).flatMap(({ step }) => (step ? [step.ref] : []));
    const seed = timeline.opened?.seed ?? 0;
    const key = JSON.stringify([seed, steps]);
    if (last?.script === script && last.key === key) return last.beats;
    const traced = await scene.trace({ seed, steps });
    if (!traced.ok) return [];
    last = { script, key, beats: traced.value };
    return traced.value;
  };

  return {
    /** Where a line was written; at a decision already made, the reply that was taken. */
    async sourceOf(played: Traceable, place: Place): Promise<SourcePlace | undefined> {
      const beats = await trace(played);
      const beat = beats[place.beat];
      const taken = pathOf(played.session.timeline, played.session.place.take)[place.beat + 1]?.step;
      if (beat && taken && place.line >= beat.lines.length) return beat.choices[taken.choice];
      return sourceOfLine(beats, place);
    },
    /** Where the take says a line of the text, if it does. */
    async placeOf(played: Traceable, target: SourcePlace): Promise<Place | undefined> {
      const beats = await trace(played);
      const found = lineOfSource(played.script, beats, target);
      if (!found) return undefined;
      const beat = beats[found.beat];
      const spots = beat && found.line < beat.lines.length ? [beat.lines[found.line]] : (beat?.choices ?? []);
      const isExact = spots.some((spot) => spot?.file === target.file && spot.line === target.line);
      return isExact ? { take: played.session.place.take, ...found } : undefined;
    },
  };
};

import type { InkPlayed } from '../../booth/ink-cache.ts';
import type { ChoiceRef } from '../../lexicon/beat.ts';
import type { SceneFiles } from '../../lexicon/own-scene.ts';
import type { Result } from '../../lexicon/result.ts';
import type { AuthorError } from '../../lexicon/scenario.ts';
import type { Played, Script, SourcePlace } from '../../lexicon/script.ts';
import { type Compiled, compile } from '../../script/compile.ts';
import { type ModelBeat, modelBeats } from '../../script/model-beats.ts';
import { open, step } from '../../script/play.ts';
import { type Rerun, rerun } from '../../script/rerun.ts';
import { traceTake } from '../../script/trace-take.ts';
import type { TracedBeat } from '../../script/traced-story.ts';
import { type Way, wayTo } from '../../script/way-to.ts';

/** A path played again, without what only tools read. */
export type RerunPlayed = Omit<Rerun, 'beats'> & { beats: InkPlayed[] };

/**
 * All that the worker can do with a scene from outside. It plays the script it compiled or was given last.
 *
 * @param alive called between two beats of a long answer: only a beat that does not end is a silence
 */
export const makeInkAnswers = (alive: () => void) => {
  let current: Script | undefined;
  const script = (): Script => {
    if (!current) throw new Error('no script was given');
    return current;
  };
  return {
    compile({ files, main }: SceneFiles): Result<Compiled, AuthorError[]> {
      const compiled = compile(new Map(Object.entries(files)), main);
      if (compiled.ok) current = compiled.value.script;
      return compiled;
    },
    load(given: Script): void {
      current = given;
    },
    open: (seed: number): InkPlayed => played(open(script(), seed)),
    step: ({ inkState, choice }: { inkState: string; choice: number }): InkPlayed =>
      played(step(script(), inkState, choice)),
    rerun({ seed, steps }: InkSteps): RerunPlayed {
      const again = rerun(script(), seed, steps, alive);
      return { ...again, beats: again.beats.map(played) };
    },
    trace: ({ seed, steps }: InkSteps): TracedBeat[] => traceTake(script(), seed, steps, alive),
    way: ({ seed, target }: { seed: number; target: SourcePlace }): Way | undefined =>
      wayTo(script(), seed, target, alive),
    model: (seed: number): ModelBeat[] => modelBeats(script(), seed, alive),
  };
};

export type InkSteps = { seed: number; steps: readonly ChoiceRef[] };

export type InkAnswers = ReturnType<typeof makeInkAnswers>;

const played = ({ beat, inkState }: Played): InkPlayed => ({ beat, inkState });

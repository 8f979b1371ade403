import type { ChoiceRef } from '../lexicon/beat.ts';
import type { Script } from '../lexicon/script.ts';
import { matchChoice } from './match-choice.ts';
import { type TracedBeat, TracedStory } from './traced-story.ts';

/**
 * Plays a path once more to learn where its words were written. Lines are numbered as in `Beat.lines`; a path that no
 * longer holds is traced as far as it does.
 *
 * @param onBeat called as each beat has been played
 *
 * @example traceTake(script, 1, [])[0]?.lines[0] // { file: 'scene.ink', line: 8 }
 */
export const traceTake = (
  script: Script,
  seed: number,
  steps: readonly ChoiceRef[],
  onBeat: () => void = () => {},
): TracedBeat[] => {
  const story = new TracedStory(script.ink);
  story.restart(seed);
  const beats: TracedBeat[] = [];
  for (const step of [...steps, undefined]) {
    const { refs, ...beat } = story.traceBeat(script);
    beats.push(beat);
    onBeat();
    const choice = step && matchChoice(step, refs);
    if (choice === undefined) break;
    story.load(story.save());
    story.ChooseChoiceIndex(choice);
  }
  return beats;
};

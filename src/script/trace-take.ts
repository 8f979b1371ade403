import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { StringValue } from 'inkjs/engine/Value';
import type { ChoiceRef } from '../lexicon/beat.ts';
import type { Script, SourcePlace } from '../lexicon/script.ts';
import { InkStory } from './ink-story.ts';
import { locate } from './locate.ts';
import { matchChoice } from './match-choice.ts';
import { readChoices } from './read-choice.ts';
import { runBeat } from './run-beat.ts';

/** Where each line of a beat was written, then each choice; undefined when the script does not know. */
export type TracedBeat = { lines: (SourcePlace | undefined)[]; choices: (SourcePlace | undefined)[] };

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
    story.paths = [];
    const raw = runBeat(story, script);
    const choices = readChoices(raw.choices).map(({ ref }) => ref);
    beats.push({
      lines: raw.lines.flatMap(({ text }, rank) =>
        text.trim() === '' ? [] : [locate(script, story.paths[rank] ?? '')],
      ),
      choices: choices.map(({ path }) => locate(script, path)),
    });
    onBeat();
    const choice = step && raw.end === 'choices' ? matchChoice(step, choices) : undefined;
    if (choice === undefined) break;
    story.load(story.save());
    story.ChooseChoiceIndex(choice);
  }
  return beats;
};

/**
 * Notes the ink path of the first words of each line. The engine reads ahead past the end of a line, then comes back: the
 * first words it prints are always those of the line, tags and the texts of choices left out.
 */
class TracedStory extends InkStory {
  paths: string[] = [];
  // Declared, not initialised: the engine steps inside its own constructor, before our fields would exist.
  private declare firstWords: string | undefined;

  override Continue(): string | null {
    this.firstWords = undefined;
    try {
      return super.Continue();
    } finally {
      this.paths.push(this.firstWords ?? '');
    }
  }

  override Step(): void {
    const before = this.state.outputStream.at(-1);
    super.Step();
    if (this.firstWords !== undefined || this.state.inStringEvaluation || this.isInTag) return;
    const printed = this.state.outputStream.at(-1);
    if (printed !== before && printed instanceof StringValue && printed.value?.trim())
      this.firstWords = this.state.previousPointer.path?.toString();
  }

  private get isInTag(): boolean {
    const { BeginTag, EndTag } = ControlCommand.CommandType;
    const last = this.state.outputStream.findLast(
      (item) =>
        item instanceof ControlCommand && (item.commandType === BeginTag || item.commandType === EndTag),
    );
    return last instanceof ControlCommand && last.commandType === BeginTag;
  }
}

import type { ChoiceRef } from '../lexicon/beat.ts';
import type { Script, SourcePlace } from '../lexicon/script.ts';
import { ControlCommand, StringValue } from './ink-engine.ts';
import { InkStory } from './ink-story.ts';
import { locate } from './locate.ts';
import { readChoices } from './read-choice.ts';
import { runBeat } from './run-beat.ts';

/** Where each line of a beat was written, then each choice; undefined when the script does not know. */
export type TracedBeat = { lines: (SourcePlace | undefined)[]; choices: (SourcePlace | undefined)[] };

/**
 * Notes the ink path of the first words of each line. The engine reads ahead past the end of a line, then comes back: the
 * first words it prints are always those of the line, tags and the texts of choices left out.
 */
export class TracedStory extends InkStory {
  private paths: string[] = [];
  // Declared, not initialised: the engine steps inside its own constructor, before our fields would exist.
  private declare firstWords: string | undefined;

  /** The next beat, where its words were written, and how to find its choices again. */
  traceBeat(script: Script): TracedBeat & { refs: ChoiceRef[] } {
    this.paths = [];
    const raw = runBeat(this, script);
    const refs = readChoices(raw.choices).map(({ ref }) => ref);
    return {
      lines: raw.lines.flatMap(({ text }, rank) =>
        text.trim() === '' ? [] : [locate(script, this.paths[rank] ?? '')],
      ),
      choices: refs.map(({ path }) => locate(script, path)),
      refs: raw.end === 'choices' ? refs : [],
    };
  }

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

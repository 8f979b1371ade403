import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import type { Story } from 'inkjs/engine/Story';
import { type InkFiles, InkSources } from '../../../src/script/ink-sources.ts';

/** What a beat shows: text, tags and choices, nothing else. */
export type Shown = {
  lines: { text: string; tags: string[] }[];
  choices: { text: string; tags: string[] }[];
};

/**
 * The official engine, in memory, never saved: compiles once, then plays from the first line, continuously. Only the
 * files come through us, since the compiler has no way of its own to find a relative include.
 */
export const officially = (
  files: InkFiles,
  main: string,
): ((seed: number, choose: (count: number) => number) => Shown[]) => {
  const handler = new InkSources(files);
  const options = new CompilerOptions(main, [], true, () => {}, handler);
  const story = new Compiler(handler.LoadInkFileContents(main), options).Compile();
  story.onError = () => {};
  story.allowExternalFunctionFallbacks = true;
  return (seed, choose) => {
    story.ResetState();
    story.state.storySeed = seed;
    story.state.previousRandom = 0;
    const beats = [nextBeat(story)];
    while (story.currentChoices.length > 0 && beats.length <= LONGEST) {
      story.ChooseChoiceIndex(choose(story.currentChoices.length));
      beats.push(nextBeat(story));
    }
    return beats;
  };
};

/** Beats in one walk. */
export const LONGEST = 25;

const nextBeat = (story: Story): Shown => {
  const lines: Shown['lines'] = [];
  while (story.canContinue) {
    const text = (story.Continue() ?? '').replace(/\n$/, '');
    lines.push({ text, tags: [...(story.currentTags ?? [])] });
  }
  const choices = story.currentChoices.map(({ text, tags }) => ({ text, tags: [...(tags ?? [])] }));
  return { lines, choices };
};

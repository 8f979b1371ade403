import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import { ErrorType } from 'inkjs/compiler/Parser/ErrorType';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Story } from 'inkjs/engine/Story';
import type { AuthorError } from '../lexicon/scenario.ts';
import { type InkFiles, InkSources, UnreadableSource } from './ink-sources.ts';
import { readCompilerMessage } from './read-compiler-message.ts';
import { WholeFloatWriter } from './whole-floats.ts';

/** One run of the Ink compiler: stories or faults, the files it asked for, and the crash if it crashed. */
export type Attempt = {
  stories?: { parsed: ParsedStory; runtime: Story; ink: unknown };
  faults: AuthorError[];
  asked: string[];
  crash?: string;
};

/**
 * Runs the compiler of inkjs, every author fault kept as a value. Visits are all counted (coverage needs it). The
 * compiler throws « Compilation failed. » when it has said why, and anything at all when it crashes: about
 * one mutilated source in forty does that, the single character `~` among them.
 */
export const attemptCompile = (files: InkFiles, main: string): Attempt => {
  const sources = new InkSources(files);
  const faults: AuthorError[] = [];
  const asked = () => [...sources.asked];
  try {
    const keep = (message: string, type: ErrorType) =>
      faults.push(readCompilerMessage(message, type === ErrorType.Error));
    const text = sources.LoadInkFileContents(main);
    const compiler = new Compiler(text, new CompilerOptions(main, [], true, keep, sources));
    const runtime = compiler.Compile();
    const ink = toJson(runtime); // may crash too: a destination that resolved to nothing
    return { stories: { parsed: compiler.parsedStory, runtime, ink }, faults, asked: asked() };
  } catch (thrown) {
    if (thrown instanceof UnreadableSource) {
      const { code, file } = thrown;
      return { faults: [{ code, severity: 'error', file, args: { file } }], asked: asked() };
    }
    if (faults.some((fault) => fault.severity === 'error')) return { faults, asked: asked() };
    return { faults, asked: asked(), crash: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};

const toJson = (story: Story): unknown => {
  const writer = new WholeFloatWriter();
  story.ToJson(writer);
  return JSON.parse(writer.toString());
};

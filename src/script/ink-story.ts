import { FloatValue, Story, StringValue } from './ink-engine.ts';
import { readWholeFloats, WholeFloatWriter } from './whole-floats.ts';

/** A fault the engine reported while playing: its words, and where the story stood (an ink path). */
export type Fault = { message: string; path: string };

/** Steps of the engine in one beat: an ordinary beat takes a few hundred; 10,000 take 0.2 s at worst. */
const MOST_STEPS = 10_000;

/** Characters in one beat: 64 KB is thirty pages. */
export const MOST_TEXT = 65_536;

/** inkjs would print « Infinity » for 1/0, where ink itself stops. */
export const NO_NUMBER = 'This calculation has no result: division by zero?';

/** Thrown through the engine when a beat does not stop. The story it comes from cannot be used again. */
export class Overrun extends Error {}

/**
 * The official engine, with four things added: it counts its steps so that a loop stops, it keeps the faults
 * it meets with the place where they happened, its state goes to JSON and back without losing floats, and its
 * randomness comes from a given seed. This file and `whole-floats.ts` are the only ones that know engine
 * internals on the playing side (inkjs is pinned).
 */
export class InkStory extends Story {
  // Declared, not initialised: the engine steps inside its own constructor, before our fields would exist.
  private declare steps: number | undefined;
  private declare text: number;
  private declare printed: unknown;
  private declare found: Fault[] | undefined;

  constructor(ink: unknown) {
    readWholeFloats();
    super(ink as Record<string, unknown>);
    this.allowExternalFunctionFallbacks = true;
    this.onError = () => {}; // faults are taken by AddError, with their place; unassigned, the engine would throw
  }

  /** Back to the first line. Ink's own seed comes from the clock, at each reset. */
  restart(seed: number): void {
    this.ResetState();
    this.state.storySeed = seed;
    this.state.previousRandom = 0;
    this.startBeat();
  }

  /** To a state that `save` gave. */
  load(state: string): void {
    this.state.LoadJsonObj(JSON.parse(state));
    this.ResetErrors(); // they stick, and nothing could continue
    this.startBeat();
  }

  save(): string {
    const writer = new WholeFloatWriter();
    this.state.WriteJson(writer);
    return writer.toString();
  }

  /** The faults met since the beat started, in order; warnings are not faults. */
  get faults(): readonly Fault[] {
    return this.found ?? [];
  }

  /** The ink path of what is being read, or was read last. */
  get here(): string {
    const path = this.state.currentPointer.path ?? this.state.previousPointer.path;
    return path?.toString() ?? '';
  }

  override Step(): void {
    super.Step();
    if (this.steps === undefined) return;
    this.steps += 1;
    const printed = this.state.outputStream.at(-1);
    if (printed !== this.printed) this.text += lengthOf(printed);
    this.printed = printed;
    const computed = this.state.evaluationStack.at(-1);
    if (this.steps > MOST_STEPS || Math.max(this.text, lengthOf(computed)) > 4 * MOST_TEXT)
      throw new Overrun();
    if (computed instanceof FloatValue && !Number.isFinite(computed.value)) this.Error(NO_NUMBER);
  }

  override AddError(message: string, isWarning?: boolean, useEndLineNumber?: boolean): void {
    if (!isWarning) this.found?.push({ message, path: this.here });
    super.AddError(message, isWarning, useEndLineNumber);
  }

  private startBeat(): void {
    this.steps = 0;
    this.text = 0;
    this.found = [];
  }
}

const lengthOf = (thing: unknown): number => (thing instanceof StringValue ? (thing.value?.length ?? 0) : 0);

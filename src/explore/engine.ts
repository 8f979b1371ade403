import {
  type CallStack,
  type Container,
  ControlCommand,
  FloatValue,
  type InkObject,
  NativeFunctionCall,
  Pointer,
  Story,
  StringValue,
  type VariableAssignment,
} from '../script/ink-engine.ts';
import { MOST_TEXT, NO_NUMBER, Overrun } from '../script/ink-story.ts';
import { readWholeFloats } from '../script/whole-floats.ts';
import { bareVariables, globalsOf, setGlobals } from './bare-variables.ts';
import { cutLines } from './cut-lines.ts';
import { boundsOf } from './draw-bounds.ts';
import type { Draw, Ran, Snapshot, Stop, Watch } from './ran.ts';
import { faultOf, stopOf } from './stop-of.ts';

/** Steps of one beat. The player stops at the same number, look-ahead included. */
const MOST_STEPS = 10_000;

/**
 * The engine of inkjs 2.4.0 with its own loop: it steps straight to the next decision (no snapshot at each line), and a
 * state is taken and restored by reference instead of through JSON. This file and `bare-variables.ts` alone know the private
 * side of the engine; `engine.test.ts` compares it with the official `Continue()` and turns red if an upgrade changes it.
 */
export class FastStory extends Story {
  // Declared, not initialised: the engine steps inside its own constructor, before our fields would exist.
  private declare watch: Watch | undefined;
  private declare steps: number;
  private declare text: number;
  private declare printed: unknown;
  private declare last: InkObject | null;
  private declare counts: Int32Array;
  private declare turns: Int32Array;
  private declare jumped: Set<string>;
  private declare draws: Draw[];
  private declare usedSeed: boolean;
  private declare areExternalsThere: boolean | undefined;
  private declare writing: VariableAssignment | undefined;
  private declare initial: ReadonlyMap<string, InkObject>;
  /** Every piece of content read and every container entered since the first beat. */
  declare readonly seen: Set<InkObject>;

  constructor(ink: unknown) {
    readWholeFloats();
    super(ink as Record<string, unknown>);
    this.allowExternalFunctionFallbacks = true;
    this.seen = new Set();
    this.jumped = new Set();
    this.last = null;
    const { state } = this;
    state.variablesState = bareVariables(state.variablesState);
    this.initial = new Map(globalsOf(state.variablesState));
  }

  /** Must be called before the first beat; again, for other things to remember from the next opening on. */
  observe(watch: Watch): void {
    if (!this.watch) this.listen();
    this.watch = watch;
  }

  /** From here on, counts and writes come to us instead of the engine. */
  private listen(): void {
    const { state } = this;
    const visits = state.VisitCountForContainer.bind(state);
    const turnsSince = state.TurnsSinceForContainer.bind(state);
    state.VisitCountForContainer = (container) =>
      container?.visitsShouldBeCounted
        ? (this.counts[rank(this.watch?.counts, container)] ?? 0)
        : visits(container);
    state.TurnsSinceForContainer = (container) => {
      if (!container.turnIndexShouldBeCounted) return turnsSince(container);
      const turn = this.turns[rank(this.watch?.turns, container)] ?? NEVER;
      return turn === NEVER ? -1 : state.currentTurnIndex - turn;
    };
    const variables = state.variablesState;
    const assign = variables.Assign.bind(variables);
    const setGlobal = variables.SetGlobal.bind(variables);
    variables.Assign = (assignment, value) => {
      this.writing = assignment;
      assign(assignment, value);
    };
    variables.SetGlobal = (name, value) => {
      if (name !== null && !(this.writing && this.watch?.increments.has(this.writing))) this.jumped.add(name);
      setGlobal(name, value);
    };
  }

  /** The first beat. */
  start(seed: number): Ran {
    const { state } = this;
    state.callStack.Reset();
    state.GoToStart();
    setGlobals(state.variablesState, new Map(this.initial));
    this.counts = new Int32Array(this.watch?.counts.size ?? 0);
    this.turns = new Int32Array(this.watch?.turns.size ?? 0).fill(NEVER);
    state.currentTurnIndex = -1;
    state.storySeed = seed;
    state.previousRandom = 0;
    state.generatedChoices.length = 0;
    state.evaluationStack.length = 0;
    return this.run(() => this.checkExternals());
  }

  /** The beat after a choice of a decision, given by its rank among the choices shown. The snapshot stays as it was. */
  choose(from: Snapshot, rankOfChoice: number): Ran {
    const choice = from.choices[rankOfChoice];
    if (!choice?.threadAtGeneration || !choice.targetPath) throw new RangeError(`No choice ${rankOfChoice}`);
    const { state } = this;
    const { threadAtGeneration, targetPath } = choice;
    state.callStack._threads = [threadAtGeneration.Copy()];
    setGlobals(state.variablesState, new Map(from.globals));
    this.counts = from.counts.slice();
    this.turns = from.turns.slice();
    state.currentTurnIndex = from.turn;
    state.storySeed = from.seed;
    state.previousRandom = from.previousRandom;
    state.evaluationStack.splice(0, Number.POSITIVE_INFINITY, ...from.evaluation);
    return this.run(() => this.ChoosePath(targetPath));
  }

  override Step(): void {
    super.Step();
    if (!this.watch) return;
    this.steps += 1;
    const printed = this.state.outputStream.at(-1);
    if (printed !== this.printed) this.text += lengthOf(printed);
    this.printed = printed;
    if (this.steps > MOST_STEPS || this.text > MOST_TEXT) throw new Overrun();
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    if (content && this.watch) {
      this.seen.add(content);
      this.last = content;
      if (content instanceof ControlCommand) return this.obey(content);
    }
    const isLogic = super.PerformLogicAndFlowControl(content);
    if (content instanceof NativeFunctionCall) this.checkResult(this.state.evaluationStack.at(-1));
    return isLogic;
  }

  /** Carries out a command, and notes what chance decided. */
  private obey(command: ControlCommand): boolean {
    const { evaluationStack } = this.state;
    const bounds = boundsOf(command, evaluationStack.at(-2), evaluationStack.at(-1));
    const isLogic = super.PerformLogicAndFlowControl(command);
    if (bounds) {
      const { min, max } = bounds;
      this.draws.push({ min, max, value: (this.state.previousRandom % (max - min + 1)) + min });
    }
    if (this.watch?.seeded.has(command)) this.usedSeed = true;
    return isLogic;
  }

  override VisitContainer(container: Container, atStart: boolean): void {
    if (!this.watch || (container.countingAtStartOnly && !atStart)) return;
    this.seen.add(container);
    const count = container.visitsShouldBeCounted ? this.watch.counts.get(container) : undefined;
    if (count !== undefined) this.counts[count] = (this.counts[count] ?? 0) + 1;
    const turn = container.turnIndexShouldBeCounted ? this.watch.turns.get(container) : undefined;
    if (turn !== undefined) this.turns[turn] = this.state.currentTurnIndex;
  }

  /** Walks the whole story, so only once when nothing is missing. */
  private checkExternals(): void {
    if (this.areExternalsThere) return;
    this.ValidateExternalBindings();
    this.areExternalsThere = true;
  }

  private checkResult(result: InkObject | undefined): void {
    if (result instanceof FloatValue && !Number.isFinite(result.value)) this.Error(NO_NUMBER);
    if (lengthOf(result) > 4 * MOST_TEXT) throw new Overrun();
  }

  private run(enter: () => void): Ran {
    const { state } = this;
    state.didSafeExit = false;
    state.divertedPointer = Pointer.Null;
    state.ResetOutput();
    this.steps = 0;
    this.text = 0;
    this.jumped = new Set();
    this.draws = [];
    this.usedSeed = false;
    const stop = this.runToStop(enter);
    state.ResetErrors();
    return {
      lines: cutLines(state.outputStream),
      stop,
      jumped: this.jumped,
      draws: this.draws,
      usedSeed: this.usedSeed,
      snapshot: {
        choices:
          stop.kind === 'choices' ? state.generatedChoices.filter((one) => !one.isInvisibleDefault) : [],
        globals: globalsOf(state.variablesState),
        counts: this.counts,
        turns: this.turns,
        turn: state.currentTurnIndex,
        seed: state.storySeed,
        previousRandom: state.previousRandom,
        evaluation: [...state.evaluationStack],
      },
    };
  }

  private runToStop(enter: () => void): Stop {
    const { state } = this;
    let safeAt: number | undefined;
    try {
      enter();
      while (state.canContinue) {
        this.Step();
        if (state.didSafeExit) safeAt = state.outputStream.length;
        state.didSafeExit = false;
        if (!state.canContinue) this.TryFollowDefaultInvisibleChoice();
      }
      return stopOf(this, this.last, safeAt);
    } catch (error) {
      return faultOf(this, this.last, error);
    }
  }
}

export type Thread = CallStack.Thread;

const NEVER = -2_000_000_000;

const rank = (ranks: ReadonlyMap<Container, number> | undefined, container: Container | null): number =>
  (container && ranks?.get(container)) ?? -1;

const lengthOf = (thing: unknown): number => (thing instanceof StringValue ? (thing.value?.length ?? 0) : 0);

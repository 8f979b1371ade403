import { type InkPlayed, makeInkCache } from '../../booth/ink-cache.ts';
import type { Ink } from '../../booth/ports.ts';
import { MOST_SOURCE } from '../../lexicon/most-source.ts';
import type { SceneFiles } from '../../lexicon/own-scene.ts';
import { no, type Result } from '../../lexicon/result.ts';
import type { AuthorError } from '../../lexicon/scenario.ts';
import type { Script, SourcePlace } from '../../lexicon/script.ts';
import type { Ms, Refusal } from '../../lexicon/session.ts';
import type { Compiled } from '../../script/compile.ts';
import type { ModelBeat } from '../../script/model-beats.ts';
import type { TracedBeat } from '../../script/traced-story.ts';
import type { Way } from '../../script/way-to.ts';
import type { InkAnswers, InkSteps, RerunPlayed } from './ink-answers.ts';
import { type WorkerLike, watchWorker } from './watched-worker.ts';

/** A scene in the worker. Nothing it does can freeze the page; what goes wrong is a refusal. */
export type WorkerInk = {
  ink: Ink;
  rerun(steps: InkSteps): Promise<Result<RerunPlayed, Refusal>>;
  trace(steps: InkSteps): Promise<Result<TracedBeat[], Refusal>>;
  /** Replies that lead to a line of the text, if there are any. */
  way(seed: number, target: SourcePlace): Promise<Result<Way | undefined, Refusal>>;
  model(seed: number): Promise<Result<ModelBeat[], Refusal>>;
};

/**
 * Compiles and plays scenes from outside, in one worker.
 *
 * @example
 * const worker = openInkWorker();
 * const compiled = await worker.compile({ files, main });
 * if (compiled.ok) worker.play(compiled.value.script).ink; // the port of a booth
 * worker.close();
 */
export type InkWorker = {
  /** The faults are those of the author, or that the compiler had to be stopped. */
  compile(source: SceneFiles): Promise<Result<Compiled, AuthorError[]>>;
  play(script: Script): WorkerInk;
  close(): void;
};

/**
 * A scene of a million characters takes some five seconds on a good machine; an old one busy with every path of a scene
 * may be ten times slower, and what is known to tire the compiler is refused before it.
 */
const compilePatience = (size: number): Ms => 20_000 + (30_000 * size) / MOST_SOURCE;

export const openInkWorker = (spawn: () => WorkerLike = spawnInk): InkWorker => {
  const worker = watchWorker(spawn);
  let turn: Promise<unknown> = Promise.resolve();
  let loaded: { script: Script; generation: number } | undefined;
  const remember = (script: Script) => {
    loaded = { script, generation: worker.generation };
  };

  /** One wish at a time, and nobody between a script and what is asked of it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  /** A wish about a script: the worker is given it first, unless it has it. */
  const askOf =
    (script: Script): Ask =>
    (name, of) =>
      inTurn(async () => {
        if (loaded?.script !== script || loaded.generation !== worker.generation) {
          const given = await worker.ask('load', script);
          if (!given.ok) return given;
          remember(script);
        }
        return worker.ask(name, of);
      });

  const compile = async (source: SceneFiles): Promise<Result<Compiled, AuthorError[]>> => {
    const { files, main } = source;
    const size = Object.values(files).reduce((sum, text) => sum + text.length, 0);
    const fault = ({ code, args = {} }: Refusal): AuthorError[] => [
      { code, severity: 'error', file: main, args },
    ];
    if (size > MOST_SOURCE) return no(fault({ code: 'script.too-big', args: { file: main } }));
    const compiled = await worker.ask('compile', source, compilePatience(size));
    if (!compiled.ok) {
      const isStuck = compiled.why.code === 'ink.stuck';
      return no(fault(isStuck ? { code: 'ink.compile-stuck' } : compiled.why));
    }
    if (compiled.value.ok) remember(compiled.value.value.script);
    return compiled.value;
  };

  return {
    compile: (source) => inTurn(() => compile(source)),
    play: (script) => playing(askOf(script)),
    close: () => worker.close(),
  };
};

type Ask = <Name extends keyof InkAnswers>(
  name: Name,
  of: Parameters<InkAnswers[Name]>[0],
) => Promise<Result<ReturnType<InkAnswers[Name]>, Refusal>>;

const spawnInk = (): WorkerLike =>
  new Worker(new URL('./ink-worker.ts', import.meta.url), { type: 'module' });

/** Carries a refusal through the cache, which only knows beats. */
class Refused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(why.code);
    this.why = why;
  }
}

const playing = (ask: Ask): WorkerInk => {
  const playedOr = async (asked: Promise<Result<InkPlayed, Refusal>>): Promise<InkPlayed> => {
    const answer = await asked;
    if (!answer.ok) throw new Refused(answer.why);
    return answer.value;
  };
  const cache = makeInkCache({
    open: (seed) => playedOr(ask('open', seed)),
    step: (inkState, choice) => playedOr(ask('step', { inkState, choice })),
  });
  return {
    ink: {
      play: (path) =>
        cache.play(path).catch((error: unknown) => {
          if (error instanceof Refused) return no(error.why);
          throw error;
        }),
    },
    rerun: (steps) => ask('rerun', steps),
    trace: (steps) => ask('trace', steps),
    way: (seed, target) => ask('way', { seed, target }),
    model: (seed) => ask('model', seed),
  };
};

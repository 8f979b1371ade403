import { signal } from '@preact/signals';
import type { Booth } from '../booth/booth.ts';
import { makeMemoryStore } from '../io/memory-store.ts';
import { openInkWorker, type WorkerInk } from '../io/workers/ink-in-worker.ts';
import type { SceneFiles } from '../lexicon/own-scene.ts';
import type { Picture } from '../lexicon/picture.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Script } from '../lexicon/script.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { OpenPreview, Previewed, PreviewState } from '../pages/workshop/preview/preview-services.ts';
import type { Command } from '../rehearsal/command.ts';
import { BLANK_SESSION, playedHere, type Session } from '../rehearsal/session.ts';
import { spokenLineFrom } from '../workshop/spoken-line.ts';
import { sayAuthorFault } from './author-fault.ts';
import { boothOf } from './booth-of.ts';
import { makeNoting } from './noting.ts';
import { type Along, playAlong } from './play-along.ts';
import type { Playable } from './playable.ts';
import { randomSeed } from './random-seed.ts';
import { retell } from './retell.ts';
import { makeTracer } from './trace-preview.ts';

/** The author stops typing for this long before the text is played again (ms): findings come first. */
const TYPING_REST = 500;

type Playing = {
  script: Script;
  scene: WorkerInk;
  booth: Booth<Session, Command, Picture>;
  session: Session;
};

/** Plays the text being edited in a worker, on a log that is kept nowhere. Every line of a beat is shown at once. */
export const openPreview = (): OpenPreview => {
  const worker = openInkWorker();
  const previewed = signal<Previewed | undefined>(undefined);
  const state = signal<PreviewState>({ stage: 'blank' });
  const tracer = makeTracer();
  let now: Playing | undefined;
  let text: SceneFiles | undefined;
  let read: SceneFiles | undefined;
  let reading: Promise<void> = Promise.resolve();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  /** Another session takes the place of the one shown. */
  const showSession = async (
    script: Script,
    start: (
      store: ReturnType<typeof makeMemoryStore>,
      playable: Playable,
    ) => Promise<Result<{ session: string }, Refusal>>,
  ): Promise<Result<void, Refusal>> => {
    const scene = worker.play(script);
    const store = makeMemoryStore({ code: 'storage.shared' }, makeNoting());
    const started = await start(store, playableOf(script, scene));
    if (!started.ok) return started;
    const { log } = await store.open(started.value.session);
    const booth = await boothOf(log, scene.ink);
    if (isClosed) booth.close();
    else follow({ script, scene, booth, session: BLANK_SESSION });
    return ok(undefined);
  };

  const follow = (next: Playing): void => {
    now?.booth.close();
    now = next;
    next.booth.subscribe((picture, session) => {
      next.session = session;
      const error = playedHere(session)?.beat.error;
      const stopped =
        picture.trouble && error?.file !== undefined && error.line !== undefined
          ? { file: error.file, line: error.line }
          : undefined;
      previewed.value = { header: next.script.header, picture, ...(stopped ? { stopped } : {}) };
    });
  };

  /** Plays another path: what an edit did to the one before is no longer worth saying. */
  const start = (script: Script, along: Pick<Along, 'seed' | 'steps' | 'line'>) => {
    state.value = { stage: 'played' };
    return showSession(script, async (store, playable) =>
      playAlong(store, playable, { ...along, pace: 'own', answered: true }),
    );
  };

  const opening = (seed: number) => ({ seed, steps: [], line: Number.POSITIVE_INFINITY });

  const failed = ({ code, args }: Refusal) => {
    state.value = { stage: 'faulty', fault: { code, args: args ?? {} } };
  };

  /** Reads the text as it stands, and plays it to the same place. */
  const readText = async (): Promise<void> => {
    const wanted = text;
    if (!wanted || wanted === read || isClosed) return;
    read = wanted;
    if ((wanted.files[wanted.main] ?? '').trim() === '') {
      state.value = { stage: 'blank' };
      return;
    }
    if (!now) state.value = { stage: 'reading' };
    const compiled = await worker.compile(wanted);
    if (isClosed || text !== wanted) return;
    if (!compiled.ok) {
      const [fault] = compiled.why;
      const at =
        fault?.file !== undefined && fault.line !== undefined
          ? { file: fault.file, line: fault.line }
          : undefined;
      const said = fault ? await sayAuthorFault(fault) : '';
      state.value = {
        stage: 'faulty',
        fault: { code: 'workshop.preview.faulty', args: { fault: said } },
        ...(at ? { at } : {}),
      };
      return;
    }
    await replay(compiled.value.script);
  };

  const replay = async (script: Script): Promise<void> => {
    const before = now;
    if (before?.script.hash === script.hash) {
      // Only comments or blank lines changed: nothing that is said did, but lines moved.
      Object.assign(before, { script, scene: worker.play(script) });
      state.value = { stage: 'played' };
      return;
    }
    let told: PreviewState = { stage: 'played' };
    const shown = before
      ? await showSession(script, async (store, playable) => {
          const retold = await retell(store, before.session, playable);
          if (retold.ok) told = { stage: 'played', told: retold.value.told };
          return retold;
        })
      : await start(script, opening(1));
    if (shown.ok) state.value = told;
    else failed(shown.why);
  };

  /** Readings follow each other: the last text is the one that counts. */
  const settle = (): Promise<void> => {
    clearTimeout(rest);
    const mine = reading.then(readText);
    reading = mine.catch(() => undefined);
    return mine;
  };

  return {
    previewed,
    state,
    update(scene) {
      text = scene;
      clearTimeout(rest);
      rest = setTimeout(() => void settle(), now ? TYPING_REST : 0);
    },
    async send(command) {
      if (!now) return no({ code: 'session.not-open' });
      const { booth } = now;
      const done = await booth.send(command);
      const beat = playedHere(now.session)?.beat;
      if (!done.ok || command.type !== 'choose' || !beat) return done;
      return booth.send({ type: 'goTo', place: { ...now.session.place, line: beat.lines.length } });
    },
    async restart() {
      await settle();
      return now ? start(now.script, opening(randomSeed())) : no({ code: 'session.not-open' });
    },
    async sourceOf(place) {
      await settle();
      return now && tracer.sourceOf(now, place);
    },
    async show(source) {
      await settle();
      if (!now || state.value.stage !== 'played') return no({ code: 'workshop.preview.not-yet' });
      const line = spokenLineFrom(text?.files[source.file] ?? '', source.line);
      if (line === undefined) return ok('nowhere');
      const target = { file: source.file, line };
      const here = await tracer.placeOf(now, target);
      if (here) {
        const gone = await now.booth.send({ type: 'goTo', place: here });
        return gone.ok ? ok('here') : gone;
      }
      const seed = now.session.timeline.opened?.seed ?? 1;
      const way = await now.scene.way(seed, target);
      if (!way.ok) return way;
      if (!way.value) return ok('nowhere');
      const gone = await start(now.script, { seed, ...way.value });
      return gone.ok ? ok('another-way') : gone;
    },
    close() {
      isClosed = true;
      clearTimeout(rest);
      now?.booth.close();
      worker.close();
    },
  };
};

const playableOf = (script: Script, { ink, rerun }: WorkerInk): Playable => ({
  id: script.id,
  hash: script.hash,
  header: script.header,
  ink,
  model: async () => [],
  rerun,
  close: () => {},
});

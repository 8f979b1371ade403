import '../messages/lessons/scenes.ts';
import { openInkWorker } from '../io/workers/ink-in-worker.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import { refuseFaulty } from './author-fault.ts';
import { compileOwn } from './compile-own.ts';
import type { Parts } from './parts.ts';
import type { Playable } from './playable.ts';

/** A scene of one's own, compiled and played in a worker of its own. */
export const ownPlayable = async (parts: Parts, id: string): Promise<Result<Playable, Refusal>> => {
  const scene = await (await parts.ownScenes()).read(id);
  if (!scene) return no({ code: 'scenes.gone' });
  const worker = openInkWorker();
  const compiled = await compileOwn(worker, scene);
  if (!compiled.ok) {
    worker.close();
    return no(await refuseFaulty(compiled.why));
  }
  const script = compiled.value;
  const { ink, model, rerun } = worker.play(script);
  return ok({
    id,
    hash: script.hash,
    header: script.header,
    ink,
    async model(seed) {
      const beats = await model(seed);
      return beats.ok ? beats.value : [];
    },
    rerun,
    close: () => worker.close(),
  });
};

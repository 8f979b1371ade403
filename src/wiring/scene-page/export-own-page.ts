import '../../messages/lessons/scenes.ts';
import { openInkWorker } from '../../io/workers/ink-in-worker.ts';
import { no, ok, type Result } from '../../lexicon/result.ts';
import type { Refusal } from '../../lexicon/session.ts';
import { refuseFaulty } from '../author-fault.ts';
import type { Parts } from '../parts.ts';
import { exportSceneAsPage } from './export-scene-page.ts';

/** Gives a scene of one's own as one page; resolves to the name of the file. One that does not play yet is refused. */
export const exportOwnAsPage = async (parts: Parts, id: string): Promise<Result<string, Refusal>> => {
  const scene = await (await parts.ownScenes()).read(id);
  if (!scene) return no({ code: 'scenes.gone' });
  const worker = openInkWorker();
  const compiled = await worker.compile(scene);
  worker.close();
  if (!compiled.ok) return no(await refuseFaulty(compiled.why));
  try {
    return ok(await exportSceneAsPage(compiled.value.script));
  } catch {
    // A newer version took the place of what the page is made from, or the network is gone before all was kept.
    return no({ code: 'scenes.export-page.failed' });
  }
};

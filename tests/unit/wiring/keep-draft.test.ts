// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takeLastWords } from '../../../src/io/last-words.ts';
import { makeMemoryScenes } from '../../../src/io/memory-scenes.ts';
import type { OwnScenes } from '../../../src/io/own-scenes.ts';
import type { DraftKept } from '../../../src/pages/workshop/services.ts';
import { keepDraft } from '../../../src/wiring/keep-draft.ts';

/** A store that says it keeps. */
const makeStore = (): OwnScenes => {
  const { unkept: _, ...kept } = makeMemoryScenes({ code: 'storage.shared' });
  return kept;
};

const sceneOf = (text: string) => ({ main: 'scene.ink', files: { 'scene.ink': text } });

const writing = (store: OwnScenes) => {
  const told: string[] = [];
  const draft = keepDraft(store, undefined, {
    onKept: (state: DraftKept) => told.push(state),
    onNamed: (_, why) => told.push(why),
  });
  return { draft, told };
};

const textsIn = async (store: OwnScenes): Promise<string[]> =>
  (await store.list()).map(({ files }) => files['scene.ink'] ?? '');

describe('A draft', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers();
  });

  test('is named by its first word and keeps itself once its author rests', async () => {
    const store = makeStore();
    const { draft, told } = writing(store);
    draft.keep(sceneOf('B'));
    draft.keep(sceneOf('Bonjour'));
    expect(await textsIn(store)).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(await textsIn(store)).toEqual(['Bonjour']);
    draft.keep(sceneOf('Bonjour !'));
    await draft.flush();
    expect(await textsIn(store)).toEqual(['Bonjour !']);
    expect(told).toEqual(['new', 'writing', 'writing', 'kept', 'writing', 'kept']);
  });

  test('goes on as a copy when another window wrote the same scene: neither text is lost', async () => {
    const store = makeStore();
    const { draft, told } = writing(store);
    draft.keep(sceneOf('ici'));
    await draft.flush();
    const [kept] = await store.list();
    if (!kept) throw new Error('nothing was kept');
    await store.write({ ...kept, ...sceneOf('ailleurs'), updatedAt: kept.updatedAt + 5 }, kept.updatedAt);
    draft.keep(sceneOf('ici encore'));
    await draft.flush();
    expect((await textsIn(store)).sort()).toEqual(['ailleurs', 'ici encore']);
    expect(told).toContain('copied');
    draft.keep(sceneOf('ici toujours'));
    await draft.flush();
    expect((await textsIn(store)).sort()).toEqual(['ailleurs', 'ici toujours']);
  });

  test('leaves its last words when the page goes away before it rests', () => {
    const { draft } = writing(makeStore());
    draft.keep(sceneOf('le dernier mot'));
    dispatchEvent(new Event('pagehide'));
    expect(takeLastWords().map(({ files }) => files)).toEqual([{ 'scene.ink': 'le dernier mot' }]);
    expect(takeLastWords()).toEqual([]);
  });

  test('leaves nothing behind on a shared computer', () => {
    const { draft } = writing(makeMemoryScenes({ code: 'storage.shared' }));
    draft.keep(sceneOf('à moi'));
    dispatchEvent(new Event('pagehide'));
    expect(takeLastWords()).toEqual([]);
  });
});

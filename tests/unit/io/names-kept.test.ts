import { expect, it } from 'vitest';
import { makeMemoryStore } from '../../../src/io/memory-store.ts';
import { makeMemoryNames, makeSafeNames, type NamesKept } from '../../../src/io/names-kept.ts';
import { NOTING } from '../session-kit/noting.ts';

it('names are kept beside the log of their session, and go with it', async () => {
  const store = makeMemoryStore({ code: 'storage.shared' }, NOTING);
  const { names, log } = await store.open('f1');
  await names.set('P1', ' Awa ');
  await names.set('P2', 'Karim');
  await names.set('P1', '  ');
  expect(await (await store.open('f1')).names.read()).toEqual({ P2: 'Karim' });
  expect(await log.read(0)).toEqual([]);
  expect(await (await store.open('f2')).names.read()).toEqual({});
  await names.erase();
  expect(await names.read()).toEqual({});
});

it('a storage that fails never stops a session: the names of the window go on', async () => {
  let works = true;
  const memory = makeMemoryNames();
  const sometimes = <T>(act: () => Promise<T>): Promise<T> =>
    works ? act() : Promise.reject(new Error('no more room'));
  const failing: NamesKept = {
    read: () => sometimes(memory.read),
    set: (who, name) => sometimes(() => memory.set(who, name)),
    erase: () => sometimes(memory.erase),
  };
  const names = makeSafeNames(failing);
  await names.set('P1', 'Awa');
  works = false;
  await names.set('P2', 'Karim');
  expect(await names.read()).toEqual({ P1: 'Awa', P2: 'Karim' });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeLocalFiles } from '../../../src/io/local-file.ts';

const downloads: string[] = [];

/** What a browser that can write files gives, and what ends up in the file. */
const browserWith = (pick: (options: { suggestedName: string }) => Promise<unknown>) => {
  vi.stubGlobal('showSaveFilePicker', pick);
};
const fileOf = (name: string, written: string[]) => ({
  name,
  createWritable: async () => ({
    write: async (text: string) => void written.push(text),
    close: async () => {},
  }),
});

describe('Saving a text on this computer', () => {
  beforeEach(() => {
    downloads.length = 0;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push(this.download);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('asks where once, then writes the same file again', async () => {
    const written: string[] = [];
    let asked = 0;
    browserWith(async ({ suggestedName }) => {
      asked += 1;
      return fileOf(`mes-${suggestedName}`, written);
    });
    const { save } = makeLocalFiles();
    expect(await save('scene.ink', 'a.ink', 'un')).toEqual({ how: 'written', name: 'mes-a.ink' });
    await save('scene.ink', 'a.ink', 'deux');
    expect([asked, ...written]).toEqual([1, 'un', 'deux']);
    expect(downloads).toEqual([]);
  });

  test('downloads where the browser cannot, or refuses before anyone has seen a window', async () => {
    const { save } = makeLocalFiles();
    expect(await save('k', 'a.ink', 'un')).toEqual({ how: 'downloaded', name: 'a.ink' });
    browserWith(async () => {
      throw new DOMException('no', 'AbortError');
    });
    expect(await save('k', 'a.ink', 'deux')).toEqual({ how: 'downloaded', name: 'a.ink' });
    expect(downloads).toEqual(['a.ink', 'a.ink']);
  });

  test('does nothing when the person changes their mind', async () => {
    browserWith(
      () => new Promise((_, no) => setTimeout(() => no(new DOMException('no', 'AbortError')), 300)),
    );
    expect(await makeLocalFiles().save('k', 'a.ink', 'un')).toEqual({ how: 'cancelled', name: 'a.ink' });
    expect(downloads).toEqual([]);
  });

  test('downloads when the file cannot be written any more, and asks again next time', async () => {
    let asked = 0;
    browserWith(async () => {
      asked += 1;
      return { name: 'a.ink', createWritable: () => Promise.reject(new Error('gone')) };
    });
    const { save } = makeLocalFiles();
    expect(await save('k', 'a.ink', 'un')).toMatchObject({ how: 'downloaded' });
    await save('k', 'a.ink', 'deux');
    expect(asked).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { readSceneFiles } from '../../../src/io/scene-files.ts';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);

describe('Files opened as a scene', () => {
  test('are read with what they include, whichever comes first', async () => {
    const read = await readSceneFiles([
      file('suite.ink', '=== suite ==='),
      file('scene.txt', '\ufeffINCLUDE suite.ink\n-> suite'),
    ]);
    expect(read).toEqual({
      ok: true,
      value: {
        main: 'scene.ink',
        files: { 'suite.ink': '=== suite ===', 'scene.ink': 'INCLUDE suite.ink\n-> suite' },
      },
    });
  });

  test('may come from an old Windows', async () => {
    const bytes = new Uint8Array([0x45, 0x68, 0x20, 0xe9, 0x74, 0xe9]);
    const read = await readSceneFiles([file('a.ink', bytes)]);
    expect(read.ok && read.value.files['a.ink']).toBe('Eh été');
  });

  test.each([
    ['a picture', [file('photo.png', 'x')], 'workshop.open.not-ink'],
    ['bytes under a false name', [file('a.ink', new Uint8Array([0, 1, 2]))], 'workshop.open.not-text'],
    ['more than a novel', [file('a.ink', 'a'.repeat(1_000_001))], 'script.too-big'],
    [
      'a novel in two parts',
      ['a', 'b'].map((name) => file(`${name}.ink`, name.repeat(600_000))),
      'script.too-big',
    ],
    ['nothing', [], 'workshop.open.nothing'],
  ])('%s: a sentence says what to do', async (_, files, code) => {
    expect(await readSceneFiles(files)).toMatchObject({ ok: false, why: { code } });
  });
});

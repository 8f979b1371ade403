import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/play.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'replique-play-'));

const SCENE = `# titre: Essai
# role: BERTIN ; M. Bertin
-> k
=== k
BERTIN: Trois semaines ! # BERTIN: colere
* (oui) [« Trois semaines ? » #porter: comprehension] Oui.
* [« Bonjour. »] -> mal
- {5.0/2} {RANDOM(1, 100000)}
# son: raccroche
-> END
=== mal
Mal.
{1/0}
-> END`;

/** Writes a scene, runs the command on it, and says what came out where. */
const run = async (scene: string, ...args: string[]) => {
  const file = join(FOLDER, 'scene.ink');
  writeFileSync(file, scene);
  return runOn(file, ...args);
};

const runOn = async (...args: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  const code = await main(args);
  vi.restoreAllMocks();
  return { code, out: out.join(''), err: err.join('') };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('npm run play -- FILE --take … --json', () => {
  test('prints the path and nothing else', async () => {
    const { code, out, err } = await run(SCENE, '--take', '0', '--json', '--seed', '3');
    const report = JSON.parse(out);
    expect({ code, err, end: report.end }).toEqual({ code: 0, err: '', end: 'end' });
    expect(report.beats[0]).toMatchObject({
      lines: [{ text: 'BERTIN: Trois semaines !', speaker: 'BERTIN' }],
      choices: [
        { text: '« Trois semaines ? »', tags: ['porter: comprehension'], label: 'oui' },
        { text: '« Bonjour. »', tags: [] },
      ],
      chosen: 0,
    });
    expect(report.beats[0].lines[0].tags.at(-1)).toBe('BERTIN: colere');
    expect(report.beats[1].lines.map((line: { text: string }) => line.text)).toEqual([
      'Oui.',
      expect.stringMatching(/^2\.5 \d+$/),
      '',
    ]);
    expect(report.beats[1].lines[2].tags).toEqual(['son: raccroche']);
    expect(report.beats[1]).not.toHaveProperty('chosen');
  });

  test('the same seed prints the same path, another seed another', async () => {
    const print = async (...args: string[]) => (await run(SCENE, '--take', '0', '--json', ...args)).out;
    expect(await print()).toBe(await print('--seed=1'));
    expect(await print()).not.toBe(await print('--seed=2'));
  });

  test('an empty take is the beginning', async () => {
    const report = JSON.parse((await run(SCENE, '--take', '', '--json')).out);
    expect(report).toMatchObject({ end: 'choices', beats: [{}] });
    expect(report.beats).toHaveLength(1);
  });

  test('a story error is told with its place, and exits 1, whatever was still to be chosen', async () => {
    const { code, out, err } = await run(SCENE, '--take', '1,0,0', '--json');
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      end: 'error',
      error: { line: 13, message: expect.stringContaining('zéro') },
    });
    expect(report.beats).toHaveLength(2);
    expect(err).toContain('scene.ink, ligne 13');
  });

  test('a story that does not compile is a story error', async () => {
    const { code, out, err } = await run('Un.\n-> loin', '--take', '0', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      beats: [],
      end: 'error',
      error: { line: 2, message: expect.any(String) },
    });
    expect(err).toContain('-> loin');
  });

  test('plain Ink runs out of content without being an error', async () => {
    const { code, out } = await run('-> k\n=== k\nFin.', '--json');
    expect({ code, end: JSON.parse(out).end }).toEqual({ code: 0, end: 'ran-out' });
  });
});

describe('wrong arguments exit 2 and say why', () => {
  test.each([
    [['--take', '7'], 'Il y en a 2'],
    [['--take', '0,0'], 'la scène est finie'],
    [['--take', 'a'], 'suite de choix'],
    [['--take', '-1'], 'suite de choix'],
    [['--take'], 'suite de choix'],
    [['--take', '0', '--seed', 'x'], 'nombre entier'],
    [['--fast'], '--fast'],
    [['autre.ink'], 'Un seul fichier'],
  ])('%j', async (args, words) => {
    const { code, out, err } = await run(SCENE, ...args, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  test('no file, or one that does not exist', async () => {
    expect(await runOn()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage') });
    expect(await runOn('absent.ink', '--json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('absent.ink'),
    });
  });
});

test('without --json a person reads it, in French typography, with names', async () => {
  const { code, out } = await run(SCENE, '--take', '');
  expect(code).toBe(0);
  expect(out).toContain(
    'M. Bertin : Trois semaines !'
      .replace(' :', '\u00a0:')
      .replace(' !', '\u202f!')
      .replace('M. ', 'M.\u00a0'),
  );
  expect(out).toContain('0. «\u00a0Trois semaines');
});

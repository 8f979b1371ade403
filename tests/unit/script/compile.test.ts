import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/messages/catalogue/index.ts';
import { compile } from '../../../src/script/compile.ts';
import { compiled, faultsOf, play, saidOf, textOf, written } from './kit.ts';

describe('A fault is a value with file and line', () => {
  test.each([
    ['a divert to nowhere', 'Un.\n-> nulle_part', 'script.divert-not-found scene.ink:2'],
    ['an unknown variable', 'Un.\n{inconnue}', 'script.unknown-variable scene.ink:2'],
    ['a choice without its bracket', 'Un.\n\n* [Oui', 'script.choice-not-closed scene.ink:3'],
    ['a brace left open', 'Un {deux', 'script.expected scene.ink:1'],
    ['a lone tilde', 'Un.\n~', 'script.expected scene.ink:2'],
    ['a missing include', 'Un.\nINCLUDE absent.ink', 'script.missing-include scene.ink:2'],
    ['a file that includes itself', 'Un.\nINCLUDE scene.ink', 'script.include-cycle scene.ink:2'],
    ['two labels of one name', '* (a) un\n* (a) deux', 'script.same-label scene.ink:2'],
    ['logic inside a line', '* [Oui] ~ x = 1', 'script.inline-logic scene.ink:1'],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toContain(said);
  });

  test('the main file may be missing too', () => {
    expect(saidOf({ 'autre.ink': '' })).toEqual(['script.missing-file scene.ink:?']);
  });

  test('an unfinished path compiles and is warned of', () => {
    expect(saidOf('-> k\n=== k\nOn part.')).toEqual(['script.loose-end scene.ink:3']);
  });

  test('a fault in an included file says that file, whatever folder it is in', () => {
    const files = {
      'scene.ink': 'INCLUDE gens/tous.ink',
      'gens/tous.ink': '\nINCLUDE enzo.ink',
      'gens/enzo.ink': '=== enzo\n-> loin',
    };
    expect(saidOf(files)).toEqual(['script.divert-not-found gens/enzo.ink:2']);
  });

  test('a cycle of three files is told where it closes', () => {
    const files = { 'scene.ink': 'INCLUDE a.ink', 'a.ink': 'INCLUDE b.ink', 'b.ink': '\nINCLUDE a.ink' };
    expect(saidOf(files)).toEqual(['script.include-cycle b.ink:2']);
  });

  test('a megabyte is refused, includes counted', () => {
    const half = 'a'.repeat(600_000);
    expect(saidOf(half)).toEqual([]);
    expect(faultsOf({ 'scene.ink': `INCLUDE b.ink\n${half}`, 'b.ink': half })[0]?.code).toBe(
      'script.too-big',
    );
  });

  test('braces in braces in braces are refused before the compiler tries for hours', () => {
    const braces = `Un.\n${'{'.repeat(30)}a${'}'.repeat(30)}\n-> END`;
    expect(faultsOf(braces)).toMatchObject([{ code: 'script.tangled', file: 'scene.ink', line: 2 }]);
  });

  test('every code has a sentence', () => {
    const codes = Object.values(
      import.meta.glob('../../../src/{script,cli}/*.ts', { eager: true, query: '?raw', import: 'default' }),
    )
      .flatMap((code) => [...String(code).matchAll(/'((?:script|play)\.[a-z-]+)'/g)])
      .map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(30);
    expect([...new Set(codes)].filter((code) => !(code in CATALOGUE))).toEqual([]);
  });
});

describe('The compiler never throws', () => {
  const CRASH = 'Après {1 +- true}.';

  test('a crash inside it is told with the line where it happens', () => {
    expect(saidOf(`Un.\n=== k\nAvant.\n${CRASH}\nAprès.\n-> END`)).toEqual(['script.crash scene.ink:4']);
  });

  test('and with the file, when that is an included one', () => {
    const files = { 'scene.ink': 'Un.\nINCLUDE a/b.ink\nDeux.', 'a/b.ink': `\n\n${CRASH}\n` };
    expect(saidOf(files)).toEqual(['script.crash a/b.ink:3']);
  });

  test('any mutilated scene gives a script or faults', () => {
    const scene =
      'VAR x = 1\n-> k\n=== k\n{x > 1: oui | non} # tag\n* (c) {x} [Un #t] -> DONE\n- {shuffle:\n- a\n- b\n}\n->->';
    const mutants = fc.record({
      at: fc.nat(scene.length),
      cut: fc.nat(3),
      put: fc.constantFrom(...'~{}|-*+=>()[]#:"\n'),
    });
    fc.assert(
      fc.property(mutants, ({ at, cut, put }) => {
        const read = compile(new Map([['x.ink', scene.slice(0, at) + put + scene.slice(at + cut)]]), 'x.ink');
        expect(read.ok || read.why.length > 0).toBe(true);
      }),
      { seed: 20261121, numRuns: 120 },
    );
  });
});

describe('What compiles is plain data', () => {
  test('byte-order mark and Windows line ends change nothing', () => {
    const text = '-> k\n=== k\nBonjour.\n* [a]\n- Fin.\n-> END\n';
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(written(windows)).toEqual(written(text));
    expect(
      written({ 'scene.ink': 'INCLUDE k.ink\n-> k', 'k.ink': '\ufeff=== k\nÀ part.\n-> END' }).places,
    ).toHaveProperty('k');
  });

  test('the hash follows what is played and said of it, not comments nor blank space at line ends', () => {
    const hash = (text: string) => written(text).hash;
    expect(hash('Bonjour.')).toMatch(/^[0-9a-f]{16}$/);
    expect(hash('Bonjour.')).toBe(hash('Bonjour. // relu le 3'));
    expect(hash('Bonjour.')).not.toBe(hash('Bonsoir.'));
    expect(hash('# titre: A\nBonjour.')).not.toBe(hash('# titre: B\nBonjour.'));
  });

  test('the id is the file name; all files read are named', () => {
    const { script, files } = compiled({ 'a/essai.ink': 'INCLUDE b.ink', 'a/b.ink': 'Oui.' }, 'a/essai.ink');
    expect(script.id).toBe('essai');
    expect(files).toEqual(['a/essai.ink', 'a/b.ink']);
  });

  test('includes may be commented out, commented upon, indented, and read by a function', () => {
    const text = '/*\nINCLUDE absent.ink\n*/\n// INCLUDE absent.ink\n  INCLUDE ./b.ink // les gens\n';
    expect(textOf(play(written({ 'scene.ink': text, 'b.ink': 'Oui.' })))).toBe('Oui.');
    expect(compile((name) => (name === 'x.ink' ? 'Oui.' : undefined), 'x.ink').ok).toBe(true);
  });

  test('choices keep their label and line, knots and stitches theirs', () => {
    const script = written('-> k\n=== k\n= s\n* (oui) [Oui]\n* [Non]\n  ** (bof) [Bof]\n- -> END');
    const labels = Object.values(script.choices).map(({ label, line }) => `${label ?? '-'}:${line}`);
    expect(labels.sort()).toEqual(['-:5', 'bof:6', 'oui:4']);
    expect(script.places).toEqual({
      k: { file: 'scene.ink', line: 2 },
      'k.s': { file: 'scene.ink', line: 3 },
    });
  });
});

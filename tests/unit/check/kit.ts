import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExplored, checkStatic } from '../../../src/check/check.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { inOrder } from '../../../src/check/in-order.ts';
import type { Known } from '../../../src/check/scene.ts';
import { readInkFrom } from '../../../src/cli/read-ink.ts';
import { explore } from '../../../src/explore/explore.ts';
import type { InkFiles } from '../../../src/script/ink-sources.ts';

/** What exists in the little world of the fixtures. */
export const KNOWN: Known = {
  sets: ['agence', 'cuisine'],
  sounds: ['raccroche', 'silence', 'sonnerie'],
  cast: ['bertin', 'conseillere', 'keller'],
  today: '2026-11-22',
};

/** Every finding of a scene, all levels; plays are bounded. */
export const checked = (files: InkFiles, main: string, plays = 20_000): Finding[] => {
  const { findings, scene } = checkStatic({ files, main, known: KNOWN });
  if (!scene) return findings;
  const exploration = explore(scene.script, { states: 2_000, samples: 500 });
  for (let left = plays; left > 0 && exploration.advance(500) !== 'done'; left -= 500);
  return inOrder([...findings, ...checkExplored(scene, exploration.result())], { main });
};

/** Every finding of a text. */
export const checkedText = (text: string): Finding[] => checked(new Map([['scene.ink', text]]), 'scene.ink');

export const FIXTURES = join(import.meta.dirname, '../../check');

/** A fixture: its name says the rule it is about, its marks (`//! rule`, `//! rule@-1` for the line above) what is found. */
export type Fixture = { file: string; rule: string; isBad: boolean; marks: string[] };

export const fixtures = (): Fixture[] =>
  readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.ink'))
    .map((file) => ({
      file,
      rule: file.split('.')[0] ?? '',
      isBad: file.includes('.bad.'),
      marks: marksOf(readFileSync(join(FIXTURES, file), 'utf8')),
    }));

const marksOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      (/\/\/!\s*(.*)$/.exec(line)?.[1] ?? '')
        .split(/\s+/)
        .filter((mark) => mark !== '')
        .map((mark) => {
          const [rule, shift = '0'] = mark.split('@');
          return `${index + 1 + Number(shift)} ${rule}`;
        }),
    )
    .sort();

/** What is found in a fixture by the rules one may meet there: those that play and train, and the one it is about. */
export const foundIn = ({ file, rule }: Fixture): string[] =>
  checked(readInkFrom(FIXTURES), file)
    .filter((finding) => finding.level !== 'publishes' || finding.rule === rule)
    .map((finding) => `${finding.line} ${finding.rule}`)
    .sort();

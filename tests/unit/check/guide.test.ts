import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExplored, checkStatic } from '../../../src/check/check.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { readKnown } from '../../../src/cli/check-known.ts';
import { explore } from '../../../src/explore/explore.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../stories/GUIDE.md'), 'utf8');
const blocks = [...GUIDE.matchAll(/```ink\n([\s\S]*?)```/g)].map(([, block = '']) => block);

/** What stands around an excerpt: who speaks, a gauge that something reads, an end. */
const FRAME = `# titre: Extrait
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: ROCHE ; Mme Roche, fleuriste ; keller
# role: MOI ; Vous, conseillère entreprise ; conseillere
# jauge: confiance 0 10 ; haut
VAR confiance = 3
~ confiance = RANDOM(2, 4)
`;

const isWhole = (block: string): boolean => block.startsWith('# titre:');

const framed = (block: string): string => {
  if (isWhole(block)) return block;
  const reads = '{confiance > 3:BERTIN: Bon.|BERTIN: Alors.}\n';
  if (block.includes('===')) return `${FRAME}${reads}${block}`;
  return block.includes('-> END') ? `${FRAME}${reads}${block}` : `${FRAME}${reads}${block}-> END\n`;
};

const findingsOf = (text: string): Finding[] => {
  const known = readKnown('2026-11-22');
  const { findings, scene } = checkStatic({
    files: new Map([['guide.ink', text]]),
    main: 'guide.ink',
    known,
  });
  if (!scene) return findings;
  const exploration = explore(scene.script);
  while (exploration.advance(1_000) !== 'done');
  return [...findings, ...checkExplored(scene, exploration.result())];
};

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ line, rule, severity }) => `${line} ${rule} ${severity}`);

describe('The guide', () => {
  test('has enough blocks to be a guide', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(9);
  });

  test.each(blocks.map((block, rank) => [rank + 1, block] as const))(
    'block %i plays and trains',
    (_, block) => {
      const found = findingsOf(framed(block));
      const isFirst = isWhole(block) && !block.includes('# canal:');
      expect(
        told(
          found.filter(
            ({ level, severity }) =>
              (level === 'plays' || (level === 'trains' && !isFirst)) && severity !== 'hint',
          ),
        ),
      ).toEqual([]);
    },
  );

  test('the scene of the twenty minutes has nothing to change, at any level', () => {
    const [whole = ''] = blocks.filter((block) => block.includes('# objectif:'));
    expect(told(findingsOf(whole))).toEqual([]);
  });
});

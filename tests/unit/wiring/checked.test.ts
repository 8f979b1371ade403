import { describe, expect, test } from 'vitest';
import { checkExplored, checkStatic } from '../../../src/check/check.ts';
import type { CheckNews } from '../../../src/io/workers/check-worker.ts';
import type { SceneFiles } from '../../../src/lexicon/own-scene.ts';
import { hear, NOTHING_CHECKED, whileWriting } from '../../../src/wiring/checked.ts';
import { outlineOf } from '../../../src/workshop/outline.ts';
import { exploredOf, KNOWN } from '../workshop/kit.ts';

const sceneOf = (text: string): SceneFiles => ({ main: 'scene.ink', files: { 'scene.ink': text } });

/** What the worker says of a text, all of it. */
const newsOf = (text: string): CheckNews[] => {
  const { files, main } = sceneOf(text);
  const { findings, scene } = checkStatic({ files: new Map(Object.entries(files)), main, known: KNOWN });
  if (!scene) return [{ round: 1, type: 'read', findings }];
  const explored = exploredOf(scene);
  return [
    { round: 1, type: 'read', findings, outline: outlineOf(scene) },
    {
      round: 1,
      type: 'explored',
      findings: checkExplored(scene, explored),
      outline: outlineOf(scene, explored),
    },
  ];
};

const DEAD = '-> a\n=== a ===\nUn.\n* [Deux] Trois.\n';
const heardAll = (text: string) =>
  newsOf(text).reduce((state, one) => hear(state, one, 'scene.ink'), NOTHING_CHECKED);
const rulesOf = ({ findings }: { findings: readonly { rule: string; line: number }[] }): string[] =>
  findings.map(({ rule, line }) => `${line} ${rule}`);

describe('What is known of a text', () => {
  test('comes at a glance first, then from every path', () => {
    const [read, explored] = newsOf(DEAD);
    if (!read || !explored) throw new Error('the scene compiles');
    const glance = hear(NOTHING_CHECKED, read, 'scene.ink');
    expect(glance.stage).toBe('playing');
    expect(rulesOf(glance)).not.toContain('4 dead-end');
    const whole = hear(glance, explored, 'scene.ink');
    expect(whole.stage).toBe('done');
    expect(rulesOf(whole)).toContain('4 dead-end');
    expect(whole.outline?.isComplete).toBe(true);
  });

  test('follows the text while it is typed: a dead end found before stays in its place', () => {
    const state = whileWriting(heardAll(DEAD), sceneOf(DEAD), sceneOf(`\n${DEAD}`));
    expect(state.stage).toBe('reading');
    expect(rulesOf(state)).toContain('5 dead-end');
    const [read] = newsOf(`\n${DEAD}`);
    expect(rulesOf(read ? hear(state, read, 'scene.ink') : state)).toContain('5 dead-end');
  });

  test('of a text that cannot be read keeps no path, but the last outline', () => {
    const [broken] = newsOf('-> nulle_part\n');
    const state = broken && hear(heardAll(DEAD), broken, 'scene.ink');
    expect(state).toMatchObject({ stage: 'unread', outline: { isComplete: true } });
    expect(state && rulesOf(state)).toEqual(['1 compiles']);
  });

  test('says why nothing more will come', () => {
    const why = { code: 'check.too-long', args: { seconds: 10 } };
    const stopped = hear(heardAll(DEAD), { round: 2, type: 'stopped', why }, 'scene.ink');
    expect(stopped).toMatchObject({ stage: 'stopped', why });
  });
});

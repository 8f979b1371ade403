import { describe, expect, test } from 'vitest';
import { moveIn } from '../../../../src/pages/workshop/graph/move.ts';
import { rowsOf } from '../../../../src/pages/workshop/graph/rows.ts';
import { leadsOf, nameOf, namesOf, tellShare } from '../../../../src/pages/workshop/graph/tell-node.ts';
import type { OutlineNode } from '../../../../src/workshop/outline.ts';

const node = (kind: OutlineNode['kind'], name: string, more: Partial<OutlineNode> = {}): OutlineNode => ({
  kind,
  id: name,
  name,
  at: { file: 'scene.ink', line: 1 },
  words: 2,
  children: [],
  ...more,
});

const ending = node('ending', 'Merci');
const oui = node('reply', '« Oui. »', { label: 'oui', leadsTo: ['Merci', 'Allô ?'] });
const decision = node('decision', 'Allô ?', { children: [oui, node('reply', '« Non. »')] });
const appel = node('knot', 'appel', { children: [decision] });
const fin = node('knot', 'fin', { children: [ending] });
const SCENE = [appel, fin];

const seen = (closed: string[] = []) => rowsOf(SCENE, new Set(closed));
const keyOf = (name: string): string => seen().find((row) => row.node.name === name)?.key ?? '';

describe('The graph', () => {
  test('shows a tree from top to bottom, without what hangs from a folded line', () => {
    const told = (closed: string[] = []) =>
      seen(closed).map(({ node: { name }, level, position, size }) => `${level} ${name} ${position}/${size}`);
    expect(told()).toEqual([
      '1 appel 1/2',
      '2 Allô ? 1/1',
      '3 « Oui. » 1/2',
      '3 « Non. » 2/2',
      '1 fin 2/2',
      '2 Merci 1/1',
    ]);
    expect(told([keyOf('appel')])).toEqual(['1 appel 1/2', '1 fin 2/2', '2 Merci 1/1']);
  });

  test('is walked by the arrows of any tree', () => {
    const from = (name: string, key: string) => moveIn(seen(), keyOf(name), key);
    expect(from('Allô ?', 'ArrowDown')).toEqual({ to: keyOf('« Oui. »') });
    expect(from('appel', 'ArrowUp')).toBeUndefined();
    expect(from('« Oui. »', 'End')).toEqual({ to: keyOf('Merci') });
    expect(from('« Oui. »', 'ArrowLeft')).toEqual({ to: keyOf('Allô ?') });
    expect(from('« Oui. »', 'ArrowRight')).toBeUndefined();
    expect(from('appel', 'ArrowLeft')).toEqual({ fold: keyOf('appel') });
    expect(from('appel', 'ArrowRight')).toEqual({ to: keyOf('Allô ?') });
    expect(moveIn(seen([keyOf('appel')]), keyOf('appel'), 'ArrowRight')).toEqual({ unfold: keyOf('appel') });
    expect(from('appel', 'x')).toBeUndefined();
  });

  test('says shares in words', () => {
    const share = (passes?: number) => tellShare({ ...oui, ...(passes !== undefined && { passes }) });
    expect(share()).toBeUndefined();
    expect(share(0)).toBeUndefined();
    expect(share(0.004)).toBe('moins de 1\u00a0% des prises');
    expect(share(0.38)).toBe('38\u00a0% des prises');
    expect(share(1)).toBe('toutes les prises');
    expect(share(2.5)).toBe('2,5 fois par prise');
  });

  test('says where a reply leads outside its own knot', () => {
    expect(leadsOf(oui, namesOf(SCENE), 'appel')).toEqual(['Merci']);
  });

  test('cuts long words, keeps labels, and names what has no name', () => {
    expect(nameOf(oui)).toBe('(oui) «\u00a0Oui.\u00a0»');
    expect(nameOf(node('reply', 'mot '.repeat(40)))).toMatch(/^(mot )+mot…$/);
    expect(nameOf(node('ending', ''))).toBe('fin sans nom');
    expect(nameOf(node('stop', 'ran-out'))).toBe('cul-de-sac');
  });
});

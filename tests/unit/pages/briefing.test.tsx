// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Header } from '../../../src/lexicon/scenario.ts';
import { Briefing } from '../../../src/pages/scene/briefing.tsx';

const told = (header: Partial<Header>): string[] => {
  const host = document.createElement('div');
  const blank: Header = {
    title: 'x',
    channel: 'appel',
    aims: [],
    roles: [],
    gauges: [],
    secrets: ['CANARY'],
    sources: [],
  };
  act(() => render(<Briefing header={{ ...blank, ...header }} />, host));
  return [...host.querySelectorAll('h2, dl > div')].map(({ textContent }) => textContent ?? '');
};

test('who one is, who calls, what for', () => {
  const roles = [
    { code: 'BERTIN', name: 'M. Bertin', job: 'restaurateur' },
    { code: 'MOI', name: 'Vous', job: 'conseillère entreprise' },
  ];
  expect(told({ roles, objective: 'Entendre' })).toEqual([
    'Avant de décrocher',
    'Vous êtesconseillère entreprise',
    'Au bout du filM.\u00a0Bertin, restaurateur',
    'Ce qu’on essaieEntendre',
  ]);
});

test('a name of one’s own is said; a visit is entered, not picked up', () => {
  const roles = [{ code: 'MOI', name: 'Claire Morel', job: 'conseillère' }];
  expect(told({ channel: 'visite', roles })).toEqual([
    'Avant d’entrer',
    'Vous êtesClaire Morel, conseillère',
  ]);
});

test('a header that says nothing shows nothing', () => {
  expect(told({})).toEqual([]);
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Broken } from '../../../src/pages/broken.tsx';

const show = (error: unknown) => {
  const host = document.createElement('div');
  document.body.append(host);
  act(() => render(<Broken error={error} />, host));
  return host;
};

afterEach(() => {
  for (const host of document.body.children) render(null, host);
  document.body.replaceChildren();
});

test.each([
  'Failed to fetch dynamically imported module: http://127.0.0.1/assets/retour-x.js',
  'error loading dynamically imported module: http://127.0.0.1/assets/retour-x.js',
  'Importing a module script failed.',
])('a part gone with an update is a new version, in French: %s', (message) => {
  const host = show(new TypeError(message));
  expect(host.querySelector('h1')?.textContent).toContain('Une nouvelle version est arrivée');
  expect(document.activeElement).toBe(host.querySelector('h1'));
  expect(host.querySelector('button')?.textContent).toBe('Recharger la page');
});

test('what the browser says stays folded, for whoever maintains the program', () => {
  const host = show(new TypeError('x is undefined'));
  expect(host.querySelector('h1')?.textContent).toBe('Quelque chose s’est arrêté');
  const details = host.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain('x is undefined');
  details?.remove();
  expect(host.textContent).not.toContain('undefined');
});

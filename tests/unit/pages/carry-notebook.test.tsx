// @vitest-environment happy-dom
import '../../../src/messages/lessons/kept.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ok, type Result } from '../../../src/lexicon/result.ts';
import type { Refusal } from '../../../src/lexicon/session.ts';
import { CarryNotebook } from '../../../src/pages/kept/carry-notebook.tsx';
import type { Incoming, Kept } from '../../../src/pages/own-services.ts';

/** A promise that keeps one waiting, and what ends the wait. */
const slow = <T,>() => {
  let end: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    end = done;
  });
  return { promise, end: (value: T) => act(async () => end(value)) };
};

test('a carnet that takes time to come back is said to be under way, at each step', async () => {
  const [reading, adding] = [slow<Result<Incoming, Refusal>>(), slow<Result<void, Refusal>>()];
  const kept = { readBack: () => reading.promise } as unknown as Kept;
  const host = document.createElement('div');
  act(() => render(<CarryNotebook kept={kept} round={0} onBroughtBack={() => {}} />, host));
  const status = host.querySelector('[role="status"]');
  const field = host.querySelector('input');
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'carnet.json')] });
  await act(async () => void field?.dispatchEvent(new Event('change')));
  expect(status?.textContent).toBe('Lecture du fichier…');
  await reading.end(
    ok({
      from: { at: 0 },
      added: { sessions: 500, formulas: 0, received: 0, scenes: 0 },
      ...{ known: 0, longer: 0, apart: 0, isEmpty: false },
      accept: () => adding.promise,
    }),
  );
  const [yes] = [...host.querySelectorAll('button')].filter((one) => one.textContent === 'Oui, ajouter');
  await act(async () => yes?.click());
  expect(status?.textContent).toBe('Ajout en cours…');
  await adding.end(ok(undefined));
  expect(status?.textContent).toMatch(/^C’est ajouté/);
});

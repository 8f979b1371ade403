// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { DECKS } from '../../../../src/forum/decks.ts';
import { say } from '../../../../src/messages/say.ts';
import { RoomControls } from '../../../../src/pages/forum/desk/room-controls.tsx';
import { openWindow, words } from './kit.tsx';

const DRAWERS = ['Moments', 'Cartes', 'Prises', 'Main levée', 'Noter', 'Ce qui est caché', 'Écran'];

let room: Awaited<ReturnType<typeof openWindow>>;
afterEach(() => room.close());

const open = async () => {
  room = await openWindow(RoomControls, 'room');
};

const stopped = async () => {
  await open();
  await room.press('Jouer la scène modèle');
  await room.press('Lever le rideau');
  await room.send({ type: 'hearLine', place: { take: 0, beat: 0, line: 0 } });
  await room.press('Stop !');
};

/** Everything that can be opened, one after the other. */
const allThatCanBeRead = async (): Promise<string> => {
  const read = [words(room.host)];
  for (const drawer of DRAWERS) {
    await room.press(drawer);
    read.push(words(room.host.innerHTML));
    await room.press('Fermer');
  }
  return read.join('\n');
};

describe('Everybody sees these controls', () => {
  const STUCK = DECKS.stuck.map((code) => words(say(code)));

  test.each([
    ['before', open],
    ['stopped', stopped],
    [
      'while people play',
      async () => {
        await stopped();
        await room.press('Remplacer');
        await room.press('Où la scène reprend');
      },
    ],
  ])('no private word on them, %s', async (_, come) => {
    await come();
    const read = await allThatCanBeRead();
    expect(read).not.toMatch(/canari/);
    expect(read).not.toMatch(/goes-wrong|Personne ne vient|J'ai un blanc/);
    for (const help of STUCK) expect(read).not.toContain(help);
  });

  test('« Révéler » is one tap, once it is stopped, and takes itself back', async () => {
    await open();
    expect(room.has('Révéler')).toBe(false);
    await room.press('Jouer la scène modèle');
    await room.watch();
    await room.press('Révéler');
    expect(room.see().reveals.map(({ told }) => told.what)).toEqual(['heard', 'remarks']);
    await room.press('Cacher de nouveau');
    expect(room.see().reveals).toEqual([]);
  });
});

describe('What each state offers', () => {
  test('someone comes in with one tap; what the employer does is tapped, without a word on what it was', async () => {
    await stopped();
    await room.press('Remplacer');
    expect(room.see().mode).toBe('aloud');
    await room.press('Se ferme');
    expect(room.find('Se ferme').hasAttribute('aria-pressed')).toBe(false);
  });

  test('replies come as cards, then by their letters; the room then sees the scene again', async () => {
    await stopped();
    await room.press('Remplacer');
    await room.press('Où la scène reprend');
    expect(room.see().screen.type).toBe('replies');
    await room.press('A : « Racontez. »');
    expect(room.see()).toMatchObject({ mode: 'film', version: 1, screen: { type: 'scene' } });
  });

  test('or the scene resumes nowhere, or people play on', async () => {
    await stopped();
    await room.press('Remplacer');
    await room.press('Où la scène reprend');
    await room.press('On joue encore');
    expect(room.see()).toMatchObject({ mode: 'aloud', screen: { type: 'scene' } });
    await room.press('Où la scène reprend');
    await room.press("Nulle part : la version s'arrête là");
    expect(room.see()).toMatchObject({ mode: 'still', screen: { type: 'scene' } });
    expect(room.has('Applaudir')).toBe(true);
  });

  test('elsewhere opens « Prises », where a place is picked', async () => {
    await stopped();
    await room.press('Remplacer');
    await room.press('Où la scène reprend');
    await room.press('Ailleurs, dans les prises');
    expect(room.status()).toContain('Choisissez ci-dessous');
    await room.press('Ne pas choisir');
    expect(room.host.querySelector('.drawer')).toBeNull();
    expect(room.see().mode).toBe('aloud');
  });
});

describe('When people talk', () => {
  test('what the moment shows is one tap, the next card one more, then the next moment', async () => {
    await open();
    await room.press("Commencer par l'échauffement");
    await room.press('Montrer un jeu');
    expect(room.see().screen).toMatchObject({ type: 'card', code: DECKS.warmUp[0] });
    await room.press('Une autre');
    expect(room.see().screen).toMatchObject({ type: 'card', code: DECKS.warmUp[1] });
    await room.press('Passer au contrat');
    await room.press('Montrer les règles');
    expect(room.see()).toMatchObject({ phase: 'contract', screen: { type: 'rules' } });
    expect(room.has('Montrer les règles')).toBe(false);
  });

  test('someone becomes the employer from the card that says so', async () => {
    await stopped();
    await room.press('Cartes');
    const pile = room.host.querySelector<HTMLSelectElement>('.drawer select');
    if (!pile) throw new Error('There is no pile');
    pile.value = 'tools';
    act(() => void pile.dispatchEvent(new Event('change', { bubbles: true })));
    for (const _ of DECKS.tools.slice(0, DECKS.tools.indexOf('forum.tool.exchange')))
      await room.press('Suivante');
    await room.press("Faire l'échange de rôles ici");
    expect(room.see().takes.at(-1)).toMatchObject({ as: 'exchange', role: 'BERTIN' });
    expect(room.host.querySelector('.drawer')).toBeNull();
  });
});

test('a drawer does not stay over what it shows, nor over a scene that moves', async () => {
  await stopped();
  await room.press('Cartes');
  await room.press('Montrer à la salle');
  expect(room.host.querySelector('.drawer')).toBeNull();
  await room.press('Noter');
  await room.press('Remplacer');
  expect(room.host.querySelector('.drawer')).toBeNull();
  await room.press('Noter');
  await room.press('Hésite');
  expect(room.host.querySelector('.drawer')).not.toBeNull();
});

test('one drawer at a time; Escape closes it, and Space is « Stop ! » again', async () => {
  await stopped();
  await room.press('Moments');
  await room.press('Cartes');
  expect(room.host.querySelectorAll('.drawer')).toHaveLength(1);
  const drawer = room.host.querySelector<HTMLElement>('.drawer');
  expect(document.activeElement).toBe(drawer);
  drawer?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await room.send({ type: 'setQuestion', text: 'Comment faire ?' });
  expect(room.host.querySelector('.drawer')).toBeNull();
  expect(document.activeElement?.matches('section.room-controls')).toBe(true);
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { Desk } from '../../../../src/pages/forum/desk/desk.tsx';
import { openWindow, words } from './kit.tsx';

type Window = Awaited<ReturnType<typeof openWindow>>;
let desk: Window;
afterEach(() => desk.close());

const open = async (): Promise<Window> => {
  desk = await openWindow(Desk);
  return desk;
};

/** The model runs to its end, behind the curtain first. */
const afterTheModel = async () => {
  const { press, watch } = await open();
  await press('Jouer la scène modèle');
  await watch();
};

/** Someone has said stop on the second line. */
const stopped = async () => {
  const { press, send } = await open();
  await press('Jouer la scène modèle');
  await press('Lever le rideau');
  await send({ type: 'hearLine', place: { take: 0, beat: 0, line: 0 } });
  await press('Stop !');
};

const aloud = async () => {
  await stopped();
  await desk.press('Remplacer');
};

describe('One frame says what to do now', () => {
  test('before the session: begin, anywhere', async () => {
    await open();
    expect(desk.task()).toContain('Tout le monde est là ?');
    expect(desk.has('Jouer la scène modèle')).toBe(true);
    for (const name of ['Stop !', 'Remplacer', 'Reprendre']) expect(desk.has(name)).toBe(false);
  });

  test('while the scene plays: « Stop ! » and nothing that judges it', async () => {
    await open();
    await desk.press('Jouer la scène modèle');
    expect(desk.task()).toContain('Les trois coups');
    await desk.press('Lever le rideau');
    expect(desk.task()).toContain('Stop !');
    expect(desk.has('Remplacer')).toBe(false);
    await desk.press('Révéler');
    expect(desk.status()).toContain("Dites « Stop ! » d'abord");
    expect(desk.see().reveals).toEqual([]);
  });

  test('stopped: the bookmark moves line by line, the scene goes on, someone comes in', async () => {
    await stopped();
    expect(desk.task()).toContain('Qui entre ?');
    for (const name of ['Reculer', 'Avancer', 'Reprendre', 'Remplacer', "Rejouer d'ici"])
      expect(desk.has(name)).toBe(true);
    await desk.press('Reculer');
    expect(desk.see().bookmarks).toEqual([{ bookmark: 1, place: { take: 0, beat: 0, line: 0 } }]);
    await desk.press('Reculer');
    expect(desk.status()).toContain("il n'y a rien avant");
    await desk.press('Reprendre');
    expect(desk.see().mode).toBe('film');
  });

  test('after the model: to the questions, in one tap', async () => {
    await afterTheModel();
    expect(desk.task()).toContain('La scène est finie');
    await desk.press("Passer à l'analyse à chaud");
    expect(desk.task()).toContain('Que la salle parle');
  });

  test('after the last line one may still go back, and bring someone in there', async () => {
    await afterTheModel();
    await desk.press('Reculer');
    expect(desk.see()).toMatchObject({ mode: 'stopped', scene: { place: { take: 0, beat: 2 } } });
    expect(desk.task()).toContain('Qui entre ?');
  });

  test('there is only one frame, and no button twice', async () => {
    await aloud();
    expect(desk.host.querySelectorAll('.task')).toHaveLength(1);
    const fixed = ['Stop !', 'Remplacer', "Rejouer d'ici", 'Comparer', 'Révéler', 'Jouer la scène modèle'];
    for (const name of fixed)
      expect(desk.names().filter((one) => one === name).length, name).toBeLessThanOrEqual(1);
  });
});

describe('The machine never makes the room wait', () => {
  test('one tap opens a version, before anything is known of it', async () => {
    await aloud();
    expect(desk.see()).toMatchObject({ mode: 'aloud', version: 1, phase: 'forum' });
    expect(desk.see().takes[1]).toMatchObject({ as: 'replacement', role: 'MOI', who: 'P1', notes: {} });
    expect(desk.task()).toContain('V2 se joue');
  });

  test.each([['Karim'], ["Une personne de l'équipe"], ['La ou le responsable']])(
    'so does the place of %s',
    async (role) => {
      await stopped();
      await desk.press(role);
      expect(desk.see().mode).toBe('aloud');
    },
  );

  test('the employer has no place to be taken; the exchange of roles is a card', async () => {
    await stopped();
    expect(desk.has('M. Bertin')).toBe(false);
    await desk.press('Échange de rôles');
    await desk.press("Faire l'échange de rôles ici");
    expect(desk.see().takes[1]).toMatchObject({ as: 'exchange', role: 'BERTIN' });
  });

  test('name, intention and words are written while people play, or later', async () => {
    await aloud();
    await desk.write('Prénom, si souhaité', 'Awa');
    await desk.write('Les mots dits', 'Et le soir ?');
    expect(desk.task()).toContain('V2 Awa se joue');
    await desk.press("Nulle part : la version s'arrête là");
    await desk.write('Pour obtenir quoi ?', 'Une date');
    expect(desk.see().takes[1]?.notes).toEqual({ words: 'Et le soir ?', intention: 'Une date' });
  });

  test('who comes next is another number', async () => {
    await aloud();
    await desk.press("Nulle part : la version s'arrête là");
    await desk.press('Remplacer');
    expect(desk.see().takes.map(({ who }) => who)).toEqual([undefined, 'P1', 'P2']);
  });
});

test('whoever came in by keyboard is at the title of what comes next, not nowhere', async () => {
  await stopped();
  desk.find('Remplacer').focus();
  await desk.press('Remplacer');
  expect(words(document.activeElement)).toBe('V2 se joue');
});

describe('A version', () => {
  test('the last thing the employer did is the one pressed', async () => {
    await aloud();
    await desk.press('Hésite');
    await desk.press("S'ouvre");
    expect(desk.find("S'ouvre").getAttribute('aria-pressed')).toBe('true');
    expect(desk.find('Hésite').getAttribute('aria-pressed')).toBe('false');
  });

  test('goes on by a scripted reply; the one that goes wrong is marked', async () => {
    await aloud();
    expect(desk.names()).toContain('B« La référence ? »modèle');
    await desk.press('A« Racontez. »');
    expect(desk.see()).toMatchObject({ mode: 'film', version: 1 });
  });

  test('goes on elsewhere: the next place picked in « Prises » is where', async () => {
    await aloud();
    await desk.press('Ailleurs, dans les prises');
    expect(desk.status()).toContain('Choisissez ci-dessous');
    const place = desk.host.querySelector<HTMLElement>('.takes-panel .take-node');
    const name = words(place?.getAttribute('aria-label') ?? place?.textContent ?? '');
    await desk.press(name);
    const joined = (await desk.events()).find(({ type }) => type === 'sceneResumed');
    expect(joined).toMatchObject({ take: 1, to: { take: 0, beat: 0 } });
    expect(desk.see().mode).toBe('film');
  });

  test('ends; hands are counted as fast as they are tapped, or typed', async () => {
    await aloud();
    await desk.press("Nulle part : la version s'arrête là");
    expect(desk.task()).toContain("V2 : c'était jouable ?");
    await desk.press('Jouable lundi : une main de plus');
    await desk.press('Jouable lundi : une main de plus');
    await desk.press('Magique : une main de plus');
    await desk.press('Magique : une main de moins');
    await desk.write('Coûteux', '-2');
    expect(desk.status()).toContain('un nombre entier');
    await desk.write('Coûteux', '3');
    await desk.press('Applaudir');
    expect(desk.status()).toBe('');
    expect(desk.see().takes[1]?.hands).toEqual({ playable: 2, costly: 3, magic: 0 });
  });
});

describe('What judges', () => {
  test('is read by the joker first, then shown after the words of the room', async () => {
    await afterTheModel();
    await desk.press("Lire : Ce qu'il a entendu");
    expect(words(desk.host.querySelector('.told'))).toBe('canari entendu');
    await desk.write('Ce que la salle en dit', 'On ne me croit pas');
    await desk.press('Révéler');
    expect(desk.see().reveals.map(({ told, roomWords }) => [told.what, roomWords])).toEqual([
      ['heard', ['On ne me croit pas']],
      ['remarks', ['On ne me croit pas']],
    ]);
    await desk.write("La salle n'est pas d'accord", 'Il plaisante');
    await desk.press("Garder pour l'auteur");
    expect(desk.see().desk?.disagreements).toMatchObject([{ about: 'remarks', text: 'Il plaisante' }]);
    await desk.press("Cacher de nouveau : Ce qu'il a entendu");
    expect(desk.see().reveals.map(({ told }) => told.what)).toEqual(['remarks']);
  });

  test('only what is ticked is shown', async () => {
    await afterTheModel();
    for (const label of ["Ce qu'il a entendu", 'Le retour sur les mots', 'Le nom des fins'])
      await desk.tick(label);
    await desk.press('Révéler');
    expect(desk.see().reveals).toEqual([{ roomWords: [], told: { what: 'endings', ending: 'canari fin' } }]);
  });
});

describe('Cards', () => {
  test('the pile follows the moment, and a tool taken in hand is shown with its time', async () => {
    await stopped();
    expect(words(desk.host.querySelector('.paper-card'))).toContain('À quel moment exact');
    await desk.press('Chaise chaude');
    expect(words(desk.host.querySelector('.cards'))).toContain('canari fiche');
    await desk.press('Montrer à la salle');
    expect(desk.see().screen).toMatchObject({ type: 'card', code: 'forum.tool.hot-seat', seconds: 180 });
    expect(words(desk.host.querySelector('.room-view'))).toContain('reste 3 min');
    await desk.press("Retirer de l'écran");
    expect(desk.see().screen.type).toBe('scene');
  });

  test('« J’ai un blanc » is for the joker alone: it cannot be put on the screen', async () => {
    await stopped();
    await desk.press("J'ai un blanc");
    expect(desk.host.querySelector('.paper-card')?.className).toContain('stuck');
    expect(desk.has('Montrer à la salle')).toBe(false);
    expect(desk.host.querySelector('.card-words')).toBe(document.activeElement);
  });
});

describe('The conduct', () => {
  test('follows what is done, in any order, and says what is left', async () => {
    await open();
    await desk.press('Bilan10 min');
    expect(words(desk.host.querySelector('.phase.now'))).toContain('Bilanreste 10 min');
    await desk.press('Bilan : 5 minutes de plus');
    expect(words(desk.host.querySelector('.phase.now'))).toContain('reste 15 min');
    await desk.press('Jouer la scène modèle');
    expect(desk.see().phase).toBe('model');
  });

  test('durations of all moments may be set before the session', async () => {
    await open();
    await desk.press('Régler les durées');
    await desk.press('Forum : 5 minutes de moins');
    expect(desk.see().phases.find(({ phase }) => phase === 'forum')?.minutes).toBe(19);
  });
});

test('what is heard is kept in one field and one tap, with the version it comes from', async () => {
  await aloud();
  await desk.write("Ce que l'on vient d'entendre", 'Combien de lundis ?');
  await desk.press('Une phrase');
  await desk.write("Ce que l'on vient d'entendre", 'Trois écrans');
  await desk.press("L'outil");
  await desk.press('Un essai lundi');
  expect(desk.status()).toContain('Écrivez quelques mots');
  expect(desk.see().harvest).toEqual([
    { item: 1, type: 'phrase', text: 'Combien de lundis ?', take: 1 },
    { item: 2, type: 'obstacle', about: 'tool', text: 'Trois écrans' },
  ]);
  await desk.press('Retirer : Trois écrans');
  expect(desk.see().harvest).toHaveLength(1);
});

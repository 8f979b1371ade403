// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type Debrief, debrief } from '../../../src/debrief/debrief.ts';
import type { TakeSummary } from '../../../src/debrief/take-summary.ts';
import type { Place } from '../../../src/lexicon/session.ts';
import { typeset } from '../../../src/messages/typeset.ts';
import { Retour } from '../../../src/pages/retour/retour.tsx';
import { advised, HEADER, type Moment, minus, moment, play, plus, reply, saidFirst, toned } from './story.ts';

const ask = toned('comprehension', reply("C'était quel service ?", plus('questions', 'quel service')));
const tell = toned('soutien', advised('Le pain ?', reply('Partout pareil.', minus('questions', 'Partout'))));
const told = [
  moment('BERTIN: Onze jours.', [ask, tell], 0, 4),
  moment("BERTIN: J'attends le pain.", [ask, saidFirst('Et alors ?', tell)], 1, 3),
];

const show = (moments: Moment[], header = HEADER, takes: TakeSummary[] = []) =>
  showRetour(debrief({ take: 1, header, path: play(moments), notes: [] }), takes);

const showRetour = (retour: Debrief, takes: TakeSummary[] = []) => {
  const replayed: Place[] = [];
  const answered: string[] = [];
  const erased: number[] = [];
  const shared: string[] = [];
  const host = document.createElement('div');
  document.body.append(host);
  act(() =>
    render(
      <Retour
        debrief={retour}
        answers={{ felt: 'Tendue' }}
        takes={takes}
        onAnswer={(question, text) => answered.push(`${question}: ${text}`)}
        onReplay={(place) => replayed.push(place)}
        listen={() => null}
        onShare={(words) => shared.push(words)}
        onExport={vi.fn()}
        onPrint={vi.fn()}
        onOpenTake={vi.fn()}
        eraseWarning={(take) => `Effacer ${take}`}
        onErase={(take) => erased.push(take)}
      />,
      host,
    ),
  );
  return { host, replayed, answered, erased, shared };
};

afterEach(() => {
  for (const host of document.body.children) render(null, host);
  document.body.replaceChildren();
});

const named = (host: Element, name: string) =>
  [...host.querySelectorAll('button')].filter(({ textContent }) => textContent?.trim() === name);

test('the main heading is « Retour » and has the focus on arrival', () => {
  const { host } = show(told);
  expect(host.querySelector('h1')?.textContent).toBe('Retour');
  expect(document.activeElement).toBe(host.querySelector('h1'));
});

test('three open questions come before any observation, and say what is typed', () => {
  const { host, answered } = show(told);
  const areas = [...host.querySelectorAll('textarea')];
  expect(areas.map(({ value }) => value)).toEqual(['Tendue', '', '']);
  const order = areas[2]?.compareDocumentPosition(host.querySelector('.highlight') ?? host);
  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const [, kept] = areas;
  if (!kept) throw new Error('no question');
  kept.value = 'Onze jours';
  act(() => {
    kept.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(answered).toEqual(['kept: Onze jours']);
});

test('one appui, one à retravailler; « Rejouer d’ici » says which moment and goes there', () => {
  const { host, replayed } = show(told);
  const cards = [...host.querySelectorAll('.highlight')];
  expect(cards.map((card) => card.querySelector('h2')?.textContent)).toEqual([
    'Un point d’appui',
    'À retravailler',
  ]);
  expect(cards.map((card) => card.querySelector('mark')?.textContent)).toEqual(['quel service', 'Partout']);
  const buttons = named(host, 'Rejouer d’ici');
  const contexts = buttons.map((button) => {
    const id = button.getAttribute('aria-describedby') ?? '';
    return host.querySelector(`[id="${id}"]`)?.textContent;
  });
  expect(contexts.slice(0, 2)).toEqual(
    ['Décision 1 : C’était quel service ?', 'Décision 2 : Partout pareil.'].map(narrow),
  );
  buttons[1]?.click();
  expect(replayed).toEqual([{ take: 1, beat: 1, line: 1 }]);
});

test('everything else is folded, words first', () => {
  const { host } = show(told, HEADER, [{ take: 0, decisions: 3 }]);
  const folds = [...host.querySelectorAll('.fold')];
  expect(folds.every((fold) => !fold.hasAttribute('open'))).toBe(true);
  expect(folds.map((fold) => fold.querySelector('h2')?.textContent)).toEqual(
    [
      'Vos mots, réplique par réplique',
      'Les dix critères',
      'Profil d’attitude',
      'Le ton de vos répliques',
      'Courbe : confiance',
      'Vos autres prises',
    ].map(narrow),
  );
  expect(host.querySelector('.own-words')?.textContent).toContain('Et alors');
});

test('the curve and the profile say in words what they draw', () => {
  const { host } = show(told);
  const names = [...host.querySelectorAll('svg[role="img"]')].map((svg) => svg.getAttribute('aria-label'));
  expect(names).toHaveLength(2);
  expect(names[0]).toContain('Chercher à comprendre');
  expect(names[1]).toContain('décision 2, 3');
});

test('a plain story keeps what was said and says kindly that nothing was observed', () => {
  const { host } = show([moment('Il pleut.', [reply('Sortir'), reply('Rester')], 0, 3)], {
    ...HEADER,
    gauges: [],
    aims: [],
    roles: [],
  });
  expect(host.querySelector('.notice')?.textContent).toContain('n’a pas écrit d’observations');
  expect(host.querySelectorAll('.fold')).toHaveLength(1);
  expect(host.querySelector('.highlight')).toBeNull();
});

test('a take without decision still makes a retour', () => {
  const { host } = show([]);
  expect(host.querySelector('.notice')?.textContent).toContain('rien à observer');
  expect(host.querySelector('.fold')).toBeNull();
});

test('printing opens what is worth a sheet, then closes what it opened', () => {
  const { host } = show(told);
  const open = () => [...host.querySelectorAll('details[open] h2')].map(({ textContent }) => textContent);
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual(['Vos mots, réplique par réplique', 'Les dix critères']);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([]);
});

test('another take may be erased, once one is sure', () => {
  const { host, erased } = show(told, HEADER, [{ take: 0, decisions: 3 }]);
  const click = (name: RegExp) =>
    act(() =>
      [...host.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''))?.click(),
    );
  click(/^Effacer cette prise/);
  expect(document.activeElement?.textContent).toContain('Effacer 0');
  click(/^Non/);
  expect(document.activeElement?.id).toBe('erase-0');
  expect(erased).toEqual([]);
  click(/^Effacer cette prise/);
  click(/^Oui/);
  expect(erased).toEqual([0]);
});

/** What `typeset` does before a colon and a question mark. */
function narrow(text: string): string {
  return text.replace(/ :/g, '\u00a0:').replace(/ \?/g, '\u202f?');
}

test('what a colleague heard stands before the machine, beside what it says of the same criterion', () => {
  const path = play(told).map((played, rank) =>
    rank === 1
      ? {
          ...played,
          noticed: [{ criterion: 'questions' as const, level: 'seen' as const, quote: 'quel service' }],
        }
      : played,
  );
  const { host } = showRetour(debrief({ take: 1, header: HEADER, path, notes: [], pair: true }));
  const looks = host.querySelector('.colleague');
  const after = looks?.compareDocumentPosition(host.querySelector('.highlights') ?? host);
  expect(after).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect([...(looks?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Montrer qu’on a compris',
    'Chercher à comprendre',
    'Dire juste',
  ]);
  expect(looks?.textContent).toContain('mot entendu\u00a0: «\u00a0quel service\u00a0»');
  expect(looks?.textContent).toContain('en chemin');
  const [first] = host.querySelectorAll('.turn-seen');
  expect(first?.firstElementChild?.textContent).toContain('Votre collègue');
});

test('a colleague who noted nothing is asked aloud', () => {
  const { host } = showRetour(debrief({ take: 1, header: HEADER, path: play(told), notes: [], pair: true }));
  expect(host.querySelector('.colleague')?.textContent).toContain('Demandez-lui un mot');
});

test('« Partager » shows all that was typed before it leaves, and can leave it out', () => {
  const path = play(told).map((played, rank) =>
    rank === 1
      ? {
          ...played,
          noticed: [{ criterion: 'questions' as const, level: 'seen' as const, quote: 'onze jours' }],
        }
      : played,
  );
  const { host, shared } = showRetour(debrief({ take: 1, header: HEADER, path, notes: [] }));
  act(() => named(host, 'Partager')[0]?.click());
  const panel = host.querySelector('.share');
  expect(document.activeElement).toBe(panel?.querySelector('h2'));
  expect([...(panel?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual(
    ['"onze jours"', '"Et alors ?"', '"Tendue"'].map(typeset),
  );
  act(() => named(host, 'Enregistrer le fichier')[0]?.click());
  act(() => panel?.querySelector('input')?.click());
  act(() => named(host, 'Enregistrer le fichier')[0]?.click());
  expect(shared).toEqual(['with-words', 'without-words']);
});

test('what a colleague wrote back stands before the machine and beside its line, as text', () => {
  const path = play(told);
  const comments = [
    { id: 'a', place: { take: 1, beat: 0, line: 0 }, text: 'Il attend <b>un mot</b>.' },
    { id: 'b', place: { take: 1, beat: 0, line: 1 }, text: 'Là, ça porte.' },
  ];
  const { host } = showRetour(debrief({ take: 1, header: HEADER, path, notes: [], comments }));
  const letters = host.querySelector('.letters');
  expect(letters?.querySelector('h2')?.textContent).toBe('Des mots d’un collègue');
  expect([...(letters?.querySelectorAll('.letter') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Il attend <b>un mot</b>.',
    'Là, ça porte.',
  ]);
  const [first] = host.querySelectorAll('.turn');
  expect(first?.querySelector('.turn-heard')?.textContent).toContain('Il attend <b>un mot</b>.');
  expect(first?.querySelector('.turn-seen')?.textContent).toContain('Là, ça porte.');
});

import { expect, test } from 'vitest';
import { debrief } from '../../../src/debrief/debrief.ts';
import { toMarkdown } from '../../../src/debrief/to-markdown.ts';
import { advised, HEADER, minus, moment, play, plus, reply, saidFirst, toned } from './story.ts';

const ask = toned(
  'comprehension',
  reply("« C'était quel service ? »", plus('questions', "C'était quel service ?")),
);
const tell = toned(
  'soutien',
  advised('Le pain ?', reply("C'est partout pareil.", minus('questions', 'partout pareil'))),
);
const path = play([
  moment('BERTIN: Onze jours.', [saidFirst('Et le pain ?', ask), tell], 0, 4),
  moment('BERTIN: J’attends *toujours* le pain.', [ask, tell], 1, 3),
]);
const retour = debrief({
  take: 2,
  header: HEADER,
  path,
  notes: [{ place: { take: 2, beat: 2, line: 0 }, note: { type: 'felt', text: 'Deux\nlignes' }, t: 0 }],
});

test('the export holds own words, quoted words, what was heard and what to try', () => {
  const text = toMarkdown(retour);
  expect(text).toContain('Et le pain\u202f?');
  expect(text).toContain('> Deux\n> lignes');
  expect(text).toContain('**C’était quel service\u202f?**');
  expect(text).toContain('Essayez\u00a0: Le pain');
  expect(text).toContain('J’attends \\*toujours\\* le pain.');
  expect(text).toContain('| Début | 3 |');
  expect(text).not.toMatch(/undefined|\[object/);
});

test('a plain story is exported without criteria nor curve', () => {
  const header = { ...HEADER, gauges: [], aims: [] };
  const plainPath = play([moment('Il pleut.', [reply('Sortir')], 0, 3)]);
  const text = toMarkdown(debrief({ take: 0, header, path: plainPath, notes: [] }));
  expect(text).toContain('n’a pas écrit d’observations');
  expect(text).not.toContain('Les dix critères');
  expect(text).not.toContain('Courbe');
});

test('what a colleague heard comes before what the machine says, with the words heard', () => {
  const heard = path.map((played, rank) =>
    rank === 2
      ? {
          ...played,
          noticed: [{ criterion: 'questions' as const, level: 'seen' as const, quote: '*le pain*' }],
        }
      : played,
  );
  const text = toMarkdown(debrief({ take: 2, header: HEADER, path: heard, notes: [], pair: true }));
  expect(text.indexOf('Ce que votre collègue a entendu')).toBeLessThan(text.indexOf('Un point d’appui'));
  expect(text).toContain('Décision 2\u00a0: **vu**, mot entendu\u00a0: «\u00a0\\*le pain\\*\u00a0»');
  expect(text).toContain(
    '**La réplique la plus proche**\u00a0: C’est partout pareil.'.replace(
      'C’est partout pareil',
      'C’est **partout pareil**',
    ),
  );
  expect(text).not.toContain('Vos mots, réplique par réplique');
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelPath } from '../../../../src/forum/sheet.ts';
import { ConductorSheet } from '../../../../src/pages/forum/sheet/conductor-sheet.tsx';
import { gather } from '../../forum/forum-story.ts';
import { beat, choice, HEADER, line } from '../../session-kit/beats.ts';
import { clearPage, onPage, textOf } from './on-page.tsx';
import { openForum, services } from './open-forum.ts';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

const good = choice('« Et le soir ? »');
const bad = choice('« La référence ? »', { model: true });
const MODEL: ModelPath = [
  {
    beat: beat([line('Le téléphone sonne.'), line('BERTIN: Cinq semaines !')], [good, bad], {
      asides: [
        { type: 'question', line: 1, text: 'Qu’attend-il ?' },
        { type: 'thought', line: 1, text: 'Je raccroche.' },
      ],
    }),
  },
  { step: { choice: 1, ref: bad.ref }, beat: beat([line('BERTIN: Sous la friteuse.')]) },
];

const show = () => {
  const story = gather(() => beat([line('Rien.')]), { ...HEADER, secrets: ['Il doit des heures.'] });
  onPage(<ConductorSheet forum={openForum(story, {}, MODEL).forum} services={services} />);
};

const all = (selector: string) => [...document.querySelectorAll(selector)].map(textOf);

describe('the conductor sheet', () => {
  it('numbers the lines of the model; beside them what the joker may ask and what nobody hears', () => {
    show();
    expect(all('.sheet-line')).toEqual([
      '1 Le téléphone sonne.',
      '2 M. Bertin Cinq semaines ! À demander : Qu’attend-il ? Pensée : Je raccroche.',
      '3 L’agence « La référence ? »',
      '4 M. Bertin Sous la friteuse.',
    ]);
  });

  it('lists the written replies of each decision, and says which one is the model’s', () => {
    show();
    expect(all('.sheet-replies li')).toEqual(['« Et le soir ? »', '« La référence ? » la scène modèle']);
  });

  it('has all that leads an hour: roles, plan, secrets, rules, cards', () => {
    show();
    expect(textOf(document.querySelector('h1'))).toBe('Fiche de conduite');
    expect(all('.sheet-roles li')).toContain('M. Bertin, restaurateur');
    expect(all('.sheet-plan li')).toContain('Scène modèle 5 min');
    expect(textOf(document.querySelector('#sheet-plan'))).toBe('L’heure, 60 min');
    expect(all('.sheet-secrets li')).toEqual(['Il doit des heures.']);
    expect(all('.sheet-rules li')).toHaveLength(8);
    expect(all('.sheet-deck h3')).toContain('J’ai un blanc');
    expect(document.querySelector('.sheet-question .sheet-blank')).not.toBeNull();
  });
});

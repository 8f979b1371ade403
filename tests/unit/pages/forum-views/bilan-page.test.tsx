// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BilanPage } from '../../../../src/pages/forum/bilan/bilan-page.tsx';
import { type ForumStory, gather } from '../../forum/forum-story.ts';
import { clearPage, click, control, fill, onPage, textOf } from './on-page.tsx';
import { openForum, services } from './open-forum.ts';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

/** V2 by P1, whose first name is Karim, noted and counted; V3 joins the script elsewhere. */
const played = () =>
  gather()
    .model()
    .hear()
    .goTo(0, 1, 0)
    .do({ type: 'replace', role: 'MOI', who: 'P1', intention: 'Le faire parler' })
    .do({ type: 'noteVersion', take: 1, note: { type: 'words', text: 'Qui vous aide ?' } })
    .do({ type: 'noteVersion', take: 1, note: { type: 'change', text: 'Il raconte.' } })
    .do({ type: 'countHands', take: 1, hands: { playable: 5, costly: 0, magic: 1 } })
    .reply(0)
    .hear()
    .goTo(0, 0, 1)
    .replace('KARIM')
    .joins(0, 1, 1);

const show = (story: ForumStory = played()) => {
  const opened = openForum(story, { P1: 'Karim' });
  onPage(<BilanPage forum={opened.forum} services={services} />);
  return { ...opened, story };
};

const versions = () => [...document.querySelectorAll('.bilan-version')].map(textOf);
const section = (name: string) =>
  [...document.querySelectorAll('section, .bilan-obstacle')].find(
    (one) => textOf(one.querySelector('h2, h3')) === name,
  );
const kept = (name: string) => [...(section(name)?.querySelectorAll('li p') ?? [])].map(textOf);

/** Types into the field of a section and sends it, as Enter does. */
const add = async (name: string, text: string) => {
  const form = section(name)?.querySelector('form');
  const field = form?.querySelector('input');
  if (!form || !field) throw new Error(`nothing to add to « ${name} »`);
  fill(field, text);
  await click(form.querySelector('button') ?? form);
};

describe('« Bilan »', () => {
  it('tells each version: in whose place, after which line, to try what, what changed, how many hands', () => {
    show();
    expect(textOf(document.querySelector('h1'))).toBe('Bilan');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    expect(versions()).toEqual([
      'V2 À la place de : la personne qui conseille Après M. Bertin : « Ah 1. » Intention Le faire parler Mots dits Qui vous aide ? Ce qui a changé Il raconte. Mains levées jouable lundi : 5, magique : 1 La scène a continué avec une réplique écrite. Noter ou corriger V2',
      'V3 À la place de : Karim Après M. Bertin : « Bon . » La scène a repris à un autre endroit. Noter ou corriger V3',
    ]);
  });

  it('names nobody until the box is ticked, on the page and in files', async () => {
    const { written } = show();
    await click(control('Exporter'));
    const box = document.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) throw new Error('no box');
    expect(box.checked).toBe(false);
    expect(textOf(document.body)).not.toContain('V2 Karim');
    await click(box);
    await click(control('Exporter'));
    expect(versions()[0]).toMatch(/^V2 Karim/);
    await click(control('Brouillon Ink pour l’auteur'));
    expect(written).toEqual(['bilan without-names', 'bilan with-names', 'draft with-names']);
  });

  it('keeps phrases, obstacles and tries, and takes them back', async () => {
    show();
    await add('Les phrases gardées', 'Racontez-moi samedi.');
    await add('À essayer lundi', 'Se taire trois secondes');
    await add('L’outil', 'Le champ « référence »');
    expect(kept('Les phrases gardées')).toEqual(['Racontez-moi samedi.']);
    expect(kept('À essayer lundi')).toEqual(['Se taire trois secondes']);
    expect(kept('L’outil')).toEqual(['Le champ « référence »']);
    expect(kept('La consigne')).toEqual([]);
    await click(control('Retirer : Racontez-moi samedi.'));
    expect(kept('Les phrases gardées')).toEqual([]);
    expect(document.activeElement).toBe(section('Les phrases gardées')?.querySelector('.bilan-kept'));
  });

  it('says why something cannot be kept, and keeps what was typed', async () => {
    show();
    await add('À essayer lundi', '  ');
    expect(textOf(document.querySelector('.bilan-refused'))).toBe('Écrivez quelques mots, ou fermez.');
    expect(document.querySelectorAll<HTMLInputElement>('.bilan-add input')[4]?.value).toBe('  ');
    await add('À essayer lundi', 'Respirer');
    expect(textOf(document.querySelector('.bilan-refused'))).toBe('');
  });

  it('notes a version after all is played', async () => {
    const { story } = show();
    const details = document.querySelectorAll<HTMLDetailsElement>('.bilan-noting')[1];
    if (!details) throw new Error('no version to note');
    await click(details.querySelector('summary') ?? details);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
    const [intention] = details.querySelectorAll('textarea');
    if (!intention) throw new Error('nothing to write in');
    fill(intention, 'Prévenir la responsable');
    await Promise.resolve();
    expect(story.session.versions[1]?.notes).toEqual({ intention: 'Prévenir la responsable' });
    expect(versions()[1]).toContain('Intention Prévenir la responsable');
  });

  it('asks once more before it forgets names, and the focus follows', async () => {
    const { story } = show();
    await click(control('Terminer la séance'));
    expect(textOf(document.activeElement)).toMatch(/^Terminer et effacer les prénoms/);
    await click(control('Non, pas encore'));
    expect(document.activeElement).toBe(control('Terminer la séance'));
    expect(story.session.names).toBe('kept');
    await click(control('Terminer la séance'));
    await click(control('Oui, terminer et effacer'));
    expect(story.session.names).toBe('erased');
    expect(textOf(document.activeElement)).toBe('La séance est terminée. Les prénoms sont effacés.');
    expect(document.querySelector('input[type="checkbox"]')).toBeNull();
  });

  it('shows where the room did not agree, only if it did not', () => {
    show();
    expect(section('Pour l’auteur de la scène : la salle n’est pas d’accord')).toBeUndefined();
    show(played().do({ type: 'keepDisagreement', about: 'heard', text: 'Il a eu peur' }));
    expect(textOf(document.querySelector('.bilan-disagreements li'))).toContain(
      'Ce qu’il a entendu : Il a eu peur',
    );
  });

  it('is a page even when nobody came in', () => {
    show(gather());
    expect(textOf(document.body)).toContain('Personne n’est encore venu jouer');
    expect(() => control('Brouillon Ink pour l’auteur')).toThrow();
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonView } from '../../../../src/pages/forum/comparison/comparison-view.tsx';
import { type ForumStory, gather } from '../../forum/forum-story.ts';
import { beat, choice, line, type Scene } from '../../session-kit/beats.ts';
import { manyVersions } from './forty-versions.ts';
import { clearPage, onPage, textOf } from './on-page.tsx';

afterEach(clearPage);

const compare = (story: ForumStory, takes: [number, number] = [0, 1]) => {
  story.do({ type: 'showScreen', screen: { type: 'comparison', takes } });
  onPage(<ComparisonView picture={story.picture} names={{ P1: 'Karim' }} scale="room" />);
};

/** « left | right », as they are read: the name of the take is said on each line. */
const rows = (of = '.comparison > .comparison-rows > li') =>
  [...document.querySelectorAll(of)].map((row) => [...row.children].map(textOf).join(' | '));

const tried = () =>
  gather()
    .model()
    .hear()
    .goTo(0, 1, 0)
    .stop()
    .do({ type: 'replace', role: 'MOI', who: 'P1', intention: 'Le faire parler' });

describe('Comparer', () => {
  it('puts the shared line on top, then a reply faces a reply', () => {
    compare(
      tried()
        .do({ type: 'noteVersion', take: 1, note: { type: 'words', text: 'Qui vous aide ?' } })
        .reply(0),
    );
    expect(textOf(document.querySelector('h2'))).toBe('V1 Modèle et V2 Karim');
    expect(textOf(document.querySelector('.comparison-shared'))).toBe(
      'Jusqu’ici, tout est pareil M. Bertin : Ah 1.',
    );
    expect(rows()).toEqual([
      'V1 Modèle M. Bertin : Bon 1. | ',
      'V1 Modèle L’agence : mal 1 | V2 Karim Joué à voix haute Intention : Le faire parler Mots dits : Qui vous aide ? Réplique écrite la plus proche L’agence : bien 1',
      'V1 Modèle M. Bertin : Au revoir 11. | V2 Karim M. Bertin : Au revoir 10.',
    ]);
  });

  it('says that a version was played aloud when nothing was noted, and where the scene goes on', () => {
    compare(tried().joins(0, 1, 1));
    expect(rows()[0]).toContain(
      'V2 Karim Joué à voix haute Intention : Le faire parler La scène reprend à V1 Modèle, moment 2.',
    );
  });

  it('puts apart a long end that faces nothing', () => {
    compare(manyVersions(2), [0, 2]);
    expect(rows()).toHaveLength(4);
    expect(textOf(document.querySelector('summary'))).toMatch(/^V1 Modèle, la suite : \d+ lignes$/);
    expect(rows('details li').length).toBeGreaterThan(20);
  });

  it('shows what was heard and how the employer reacted only once revealed', () => {
    const scene: Scene = (way) =>
      beat([line('BERTIN: Ah.')], way.length ? [] : [choice('a', { model: true }), choice('b')], {
        observation: { remarks: [], heard: `entendu ${way}` },
        gauges: { confiance: 3 },
      });
    const story = gather(scene)
      .model()
      .hear()
      .goTo(0, 0, 0)
      .replace()
      .react('closes')
      .reply(1)
      .hear()
      .do({ type: 'pause' });
    compare(story);
    expect(textOf(document.body)).not.toMatch(/entendu|confiance|ferme/);
    for (const what of ['heard', 'gauges', 'colours'] as const) story.do({ type: 'reveal', what });
    compare(story);
    expect(rows()[0]).toMatch(/Entendu en face : entendu 0 confiance : 3/);
    expect(rows()[0]).toMatch(/Se ferme/);
  });

  it('says what to do when no two takes are chosen', () => {
    onPage(<ComparisonView picture={gather().picture} names={{}} scale="desk" />);
    expect(textOf(document.body)).toBe('Choisissez deux prises à comparer.');
  });
});

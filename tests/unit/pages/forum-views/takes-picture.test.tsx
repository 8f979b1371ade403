// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Names } from '../../../../src/forum/names.ts';
import type { Place } from '../../../../src/lexicon/session.ts';
import { TakesPicture } from '../../../../src/pages/forum/takes/takes-picture.tsx';
import { type ForumStory, gather } from '../../forum/forum-story.ts';
import { manyVersions } from './forty-versions.ts';
import { clearPage, click, control, fill, onPage, press, textOf } from './on-page.tsx';

const show = (story: ForumStory, names: Names = {}) => {
  const asked: string[] = [];
  const tell = (what: string) => (place: Place) =>
    void asked.push(`${what} ${Object.values(place).join('.')}`);
  onPage(
    <TakesPicture
      picture={story.picture}
      names={names}
      scale="room"
      go={tell('go')}
      replayFrom={tell('replay')}
      compare={(takes) => void asked.push(`compare ${takes.join('.')}`)}
    />,
  );
  return asked;
};

const points = () => [...document.querySelectorAll<HTMLElement>('.take-node')];
const named = () => points().map((point) => point.getAttribute('aria-label'));
const focused = () => document.activeElement?.getAttribute('aria-label');

/** The film, then V2 from the line « Ah 1. », played aloud up to a written reply. */
const tried = () =>
  gather()
    .model()
    .hear()
    .goTo(0, 1, 0)
    .stop()
    .do({ type: 'replace', role: 'MOI', who: 'P1' })
    .reply(0)
    .hear();

afterEach(clearPage);

describe('« Prises »', () => {
  it('says of each point its take, its moment and what it is', () => {
    show(tried(), { P1: 'Karim' });
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-label')).toBe('Prises');
    expect(named()).toEqual([
      'V1 Modèle, début',
      'V1 Modèle, moment 1 sur 3, décision',
      'V1 Modèle, moment 2 sur 3, signet, départ de V2',
      'V1 Modèle, moment 2 sur 3, décision',
      'V1 Modèle, moment 3 sur 3, dernier moment',
      'V2 Karim, moment 1 sur 1, dernier moment',
    ]);
  });

  it('forgets names with the session, whatever the window had kept', () => {
    show(tried().do({ type: 'eraseNames' }), { P1: 'Karim' });
    expect(textOf(document.body)).not.toContain('Karim');
    expect(named().at(-1)).toBe('V2, moment 1 sur 1, dernier moment');
  });

  it('marks the present place once, and goes anywhere by click', async () => {
    const asked = show(tried());
    const present = points().filter((point) => point.hasAttribute('aria-current'));
    expect(present.map((point) => point.getAttribute('aria-label'))).toEqual([
      'V2, moment 1 sur 1, dernier moment',
    ]);
    await click(control('V1 Modèle, moment 2 sur 3, signet, départ de V2'));
    expect(asked).toEqual(['go 0.1.0']);
  });

  it('shows the present line between two points when it has none', () => {
    const story = tried();
    show(story.goTo(0, 1, 1));
    expect(points().some((point) => point.hasAttribute('aria-current'))).toBe(false);
    expect(document.querySelector('.take-present')).not.toBeNull();
  });

  it('is one tab stop that arrows walk', () => {
    show(tried());
    const stops = () => points().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map((point) => point.getAttribute('aria-label'))).toEqual([
      'V2, moment 1 sur 1, dernier moment',
    ]);
    stops()[0]?.focus();
    press(points()[5] ?? document.body, 'ArrowDown');
    expect(focused()).toBe('V1 Modèle, moment 2 sur 3, décision');
    press(document.activeElement ?? document.body, 'ArrowLeft');
    expect(focused()).toBe('V1 Modèle, moment 2 sur 3, signet, départ de V2');
    press(document.activeElement ?? document.body, 'End');
    expect(focused()).toBe('V1 Modèle, moment 3 sur 3, dernier moment');
    press(document.activeElement ?? document.body, 'Home');
    expect(focused()).toBe('V1 Modèle, début');
    expect(stops()).toHaveLength(1);
  });

  it('keeps its arrows for itself: the page has its own', () => {
    show(tried());
    let heard = 0;
    document.body.addEventListener('keydown', () => heard++);
    press(points()[0] ?? document.body, 'ArrowRight');
    press(points()[0] ?? document.body, ' ');
    expect(heard).toBe(1);
  });

  it('plays again from the place in front, and compares the take in front with the model', async () => {
    const asked = show(tried());
    await click(control('Rejouer d’ici'));
    await click(control('Comparer'));
    expect(asked).toEqual(['replay 1.2.1', 'compare 0.1']);
  });

  it('compares any two takes, never one with itself', async () => {
    const asked = show(manyVersions(3));
    const [left, right] = document.querySelectorAll('select');
    if (!left || !right) throw new Error('nothing to choose from');
    fill(left, '2');
    await click(control('Comparer'));
    fill(right, '2');
    await click(control('Comparer'));
    expect(asked).toEqual(['compare 2.3', 'compare 3.2']);
  });

  it('has nothing to compare with one take', () => {
    show(gather());
    expect(document.querySelector('select')).toBeNull();
  });

  it('says everything again in words', () => {
    show(tried().goTo(0, 0, 1).replace('MOI').joins(0, 1, 1), { P1: 'Karim' });
    const words = document.querySelector<HTMLDetailsElement>('details');
    if (!words) throw new Error('no words');
    words.open = true;
    words.dispatchEvent(new Event('toggle'));
    return Promise.resolve().then(() =>
      expect([...words.querySelectorAll('li')].map(textOf)).toEqual([
        'V1 Modèle : 3 moments.',
        'V2 Karim, depuis V1 Modèle, moment 2 : 1 moment.',
        'V3, depuis V1 Modèle, moment 1 : joué à voix haute. La scène reprend à V1 Modèle, moment 2.',
      ]),
    );
  });

  it('has no colour nor ending to show before they are revealed', () => {
    const story = manyVersions(3);
    show(story);
    expect(document.querySelector('.tone-mark, .take-ending, .opens, .closes')).toBeNull();
    show(story.do({ type: 'reveal', what: 'colours' }).do({ type: 'reveal', what: 'endings' }));
    expect(textOf(document.body)).toContain('S’ouvre');
    expect(textOf(document.querySelector('.take-ending'))).toBe('raccroche');
  });
});

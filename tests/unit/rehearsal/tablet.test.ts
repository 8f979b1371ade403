import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/lexicon/beat.ts';
import { beat, choice, HEADER, line } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

type TabletCue = Omit<Extract<Cue, { type: 'tablet' }>, 'type'>;

const tablet = (words: TabletCue): Cue => ({ type: 'tablet', ...words });

const visit = play(
  () =>
    beat(
      [
        line('BERTIN: Entrez.'),
        line('BERTIN: Asseyez-vous.', tablet({ position: 'posee' })),
        line('BERTIN: Ah, vous sortez votre truc.', tablet({ screen: 'offre' })),
        line('BERTIN: Ça tourne, hein.', tablet({ network: 'lente' })),
        line('BERTIN: Montrez.', tablet({ position: 'partagee' })),
        line('BERTIN: Voilà.', tablet({ position: 'rangee' })),
      ],
      [choice('a')],
    ),
  'natural',
  { ...HEADER, channel: 'visite' },
);

describe('the tablet of a visit', () => {
  it('is not there until the author brings it, and goes when it is put away', () => {
    expect(visit.picture).not.toHaveProperty('tablet');
    expect(visit.goTo(0, 0, 5).picture).not.toHaveProperty('tablet');
  });

  it('is raised as soon as one of its screens is wanted; what a cue does not name stays', () => {
    expect(visit.goTo(0, 0, 1).picture.tablet).toEqual({
      position: 'posee',
      screen: 'accueil',
      network: 'rapide',
    });
    expect(visit.goTo(0, 0, 2).picture.tablet).toMatchObject({ position: 'levee', screen: 'offre' });
    expect(visit.goTo(0, 0, 3).picture.tablet).toMatchObject({ position: 'levee', network: 'lente' });
    expect(visit.goTo(0, 0, 4).picture).toMatchObject({
      tablet: { position: 'partagee', screen: 'offre', network: 'lente' },
      stage: { tablet: 'partagee' },
    });
  });
});

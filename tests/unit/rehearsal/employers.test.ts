import { describe, expect, it } from 'vitest';
import { employersOf } from '../../../src/lexicon/scenario.ts';
import { beat, choice, HEADER, line } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const roles = [
  { code: 'BERTIN', name: 'M. Bertin' },
  { code: 'MOI', name: 'Vous' },
  { code: 'MOREAU', name: 'Mme Moreau' },
  { code: 'NADIA', name: 'Nadia' },
];

describe('who the scene is about', () => {
  it('is the first the player does not play; the others are witnesses', () => {
    expect(employersOf({ roles })).toEqual(['BERTIN']);
    expect(employersOf({ roles: [{ code: 'MOI', name: 'Vous' }] })).toEqual([]);
  });

  it('is several people in a scene of several calls, as its header says; a name it does not know is nobody', () => {
    expect(employersOf({ roles, employers: ['MOREAU', 'BERTIN', 'PERSONNE'] })).toEqual(['BERTIN', 'MOREAU']);
  });

  it('makes each of them the employer in turn, and of Nadia a witness', () => {
    const story = play(
      () => beat([line('MOREAU: Allô ?'), line('NADIA: Un café ?')], [choice('Oui.')]),
      'natural',
      { ...HEADER, roles, employers: ['BERTIN', 'MOREAU'] },
    ).pickUp();
    expect(story.picture.utterances.at(-1)).toMatchObject({ by: 'employer', speaker: 'Mme Moreau' });
    expect(story.skip().picture.utterances.at(-1)).toMatchObject({ by: 'other', speaker: 'Nadia' });
  });
});

import { describe, expect, it } from 'vitest';
import { tellStanding } from '../../../../src/pages/forum/room/tell-standing.ts';
import { GOES_WRONG, gather } from '../../forum/forum-story.ts';
import { beat, choice, HEADER, line, type Scene } from '../../session-kit/beats.ts';

const VISIT = { ...HEADER, channel: 'visite' } as const;
const open = (scene = GOES_WRONG) => gather(scene, VISIT).model().do({ type: 'raiseCurtain' });
const told = (story: ReturnType<typeof gather>) => tellStanding(story.picture);

describe('under the stage, the room is told', () => {
  it('nothing while the scene speaks for itself', () => {
    expect(told(open())).toBeUndefined();
    expect(told(open().stop().replace())).toBeUndefined();
  });

  it('that the phone rings', () => {
    expect(told(gather().model().do({ type: 'raiseCurtain' }))).toBe('Le téléphone sonne.');
  });

  it('on which line the scene stopped, and how far that is from where « Stop ! » fell', () => {
    const story = open().hear().goTo(0, 1, 1).stop();
    expect(told(story)).toBe('Arrêt sur cette ligne.');
    expect(told(story.earlier())).toBe('Arrêt 1 ligne plus haut.');
    expect(told(story.earlier())).toBe('Arrêt 2 lignes plus haut.');
    expect(told(story.later().later().later())).toBe('Arrêt 1 ligne plus bas.');
  });

  it('why the film stopped', () => {
    expect(told(open().hear())).toBe('La scène est finie.');
    const bare: Scene = (way) => beat([line('BERTIN: Alors ?')], way.length === 0 ? [choice('Oui')] : []);
    expect(told(open(bare).hear())).toContain('Cette scène n’a pas de modèle');
  });

  it('what management sends', () => {
    const message: Scene = () =>
      beat([line('BERTIN: Alors ?', { type: 'message', text: 'Dix appels avant midi.' })], [choice('Oui')]);
    expect(told(open(message))).toMatch(/^Message reçu.: Dix appels avant midi\.$/);
  });
});

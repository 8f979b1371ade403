import { describe, expect, it } from 'vitest';
import { newcomerIn, stageFor } from '../../../../src/pages/forum/theatre/newcomer.ts';
import { spotlightOn } from '../../../../src/pages/forum/theatre/spotlight-on.ts';
import { whoPlays } from '../../../../src/pages/forum/theatre/who-plays.ts';
import { type ForumStory, GOES_WRONG, gather } from '../../forum/forum-story.ts';
import { beat, choice, HEADER, line, type Scene } from '../../session-kit/beats.ts';

const VISIT = { ...HEADER, channel: 'visite' } as const;
const open = (scene = GOES_WRONG): ForumStory => gather(scene, VISIT).model().do({ type: 'raiseCurtain' });
const light = (story: ForumStory) => spotlightOn(story.picture);
const standing = (story: ForumStory) => stageFor(story.picture).figures.map(({ role }) => role);
const newcomer = (story: ForumStory) => {
  const { side, place } = newcomerIn(story.picture) ?? {};
  return [side, place];
};

describe('the spotlight', () => {
  it('waits behind the curtain, and while the phone rings', () => {
    expect(light(gather())).toBeUndefined();
    const ringing = gather().model().do({ type: 'raiseCurtain' });
    expect([ringing.picture.screen.type, light(ringing)]).toEqual(['scene', undefined]);
  });

  it('passes from the employer to the adviser with who speaks', () => {
    const story = open();
    expect(light(story)).toEqual({ side: 'left', rest: 'dim' });
    story.hear(2).do({ type: 'choose', place: story.place, choice: 1 });
    expect(story.last).toBe('mal ');
    expect(light(story)).toEqual({ side: 'right', rest: 'dim' });
  });

  it('lights the whole stage for what nobody says, and at the end', () => {
    const told: Scene = () => beat([line('Il pleut.')]);
    expect(light(open(told))).toBeUndefined();
    const story = open().hear();
    expect([story.picture.halt, light(story)]).toEqual(['end', undefined]);
  });

  it('makes night around the stopped line, and follows its bookmark', () => {
    const story = open().hear().goTo(0, 1, 0).stop();
    expect(light(story)).toEqual({ side: 'left', rest: 'night' });
    expect(light(story.earlier())).toEqual({ side: 'right', rest: 'night' });
  });

  it('waits at the place that someone may take', () => {
    const bare: Scene = (way) => beat([line('BERTIN: Alors ?')], way.length === 0 ? [choice('Oui')] : []);
    const story = open(bare).hear();
    expect([story.picture.halt, light(story)]).toEqual(['no-model', { side: 'right', rest: 'night' }]);
  });

  it('goes to whoever comes in', () => {
    expect(light(open().stop().replace())).toEqual({ side: 'right', rest: 'night' });
    expect(light(open().stop().do({ type: 'exchange' }))).toEqual({ side: 'left', rest: 'night' });
  });
});

describe('a place taken', () => {
  it('loses its figure: nobody drawn stands for a person of the room', () => {
    const story = open().stop();
    expect(standing(story)).toEqual(['BERTIN', 'MOI']);
    expect([standing(story.replace()), newcomer(story)]).toEqual([['BERTIN'], ['right', 'empty']]);
    expect(standing(story.reply(0))).toEqual(['BERTIN', 'MOI']);
    expect(newcomer(story)).toEqual([undefined, undefined]);
  });

  it('is the employer’s in an exchange, and beside the adviser for a witness nobody sees', () => {
    const exchange = open().stop().do({ type: 'exchange' });
    expect([standing(exchange), newcomer(exchange)]).toEqual([['MOI'], ['left', 'empty']]);
    const witness = open().stop().replace('RESPONSABLE');
    expect([standing(witness), newcomer(witness)]).toEqual([
      ['BERTIN', 'MOI'],
      ['right', 'beside'],
    ]);
  });

  it('is empty again when one comes back to what was played aloud', () => {
    const story = open().hear(1).stop().replace().nowhere();
    expect(standing(story)).toEqual(['BERTIN', 'MOI']);
    story.replay(1, 0, 1);
    expect([story.picture.mode, standing(story)]).toEqual(['aloud', ['BERTIN']]);
  });

  it('bears a first name, a number, or neither', () => {
    const version = open().stop().do({ type: 'replace', role: 'MOI', who: 'P2' }).picture.takes[1];
    expect(version && whoPlays(version, { P2: 'Karim' })).toBe('Karim');
    expect(version && whoPlays(version, {})).toBe('Personne 2');
    const unknown = open().stop().replace().picture.takes[1];
    expect(unknown && whoPlays(unknown, {})).toBe('Quelqu’un');
  });
});

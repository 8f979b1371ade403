import { describe, expect, it } from 'vitest';
import { beat, choice, HEADER, line, type Scene } from '../session-kit/beats.ts';
import { gather } from './forum-story.ts';

describe('scène modèle', () => {
  it('waits behind the curtain until someone asks for it', () => {
    const story = gather();
    expect(story.picture).toMatchObject({
      mode: 'still',
      screen: { type: 'curtain' },
      scene: { status: 'ringing' },
    });
    expect(story.due).toBeUndefined();
    expect(story.picture.scene.sound.ring).toBe(false);
  });

  it('rings, is picked up, and goes wrong to its end without anyone choosing', () => {
    const story = gather().model();
    expect(story.due).toEqual({ at: 3900, command: { type: 'raiseCurtain' } });
    story.now = 3900;
    story.do({ type: 'raiseCurtain' });
    expect(story.picture).toMatchObject({
      mode: 'film',
      screen: { type: 'scene' },
      scene: { sound: { ring: true } },
    });
    expect(story.due).toEqual({ at: 6900, command: { type: 'pickUp' } });
    story.hear();
    expect(story.texts).toEqual(['Ah .', 'Bon .', 'mal ', 'Ah 1.', 'Bon 1.', 'mal 1', 'Au revoir 11.']);
    expect(story.picture).toMatchObject({ halt: 'end', replies: [], takes: [{ as: 'model', number: 1 }] });
    expect(story.due).toBeUndefined();
  });

  it('says a reply alone, the time it takes to read, before what answers it', () => {
    const story = gather().model().hear(2);
    expect(story.at).toBe('0.0.2');
    expect(story.due?.command).toMatchObject({ type: 'choose', choice: 1 });
    story.do(story.due?.command ?? { type: 'pause' });
    expect(story.at).toBe('0.0.2');
    expect(story.last).toBe('mal ');
    expect(story.picture.scene.stage.speaking).toBe('MOI');
    expect(story.due?.at).toBe(story.now + 1400);
    expect(story.hear(1).last).toBe('Ah 1.');
    expect(story.picture.scene.stage.speaking).toBe('BERTIN');
  });

  it('plays again from its first line, the same lines, without asking ink', () => {
    const story = gather().model().hear();
    const heard = story.texts;
    const played = story.events.filter(({ type }) => type === 'beatPlayed').length;
    expect(story.model().at).toBe('0.0.0');
    expect(story.hear().texts).toEqual(heard);
    expect(story.events.filter(({ type }) => type === 'beatPlayed')).toHaveLength(played);
  });

  it('stops and says so where the author wrote no bad reply, and the group plays on', () => {
    const scene: Scene = (way) =>
      beat([line(`Un ${way}`)], way.length > 2 ? [] : [choice('a', way.length === 0 ? { model: true } : {})]);
    const story = gather(scene, { ...HEADER, channel: 'visite' })
      .model()
      .hear();
    expect(story.picture).toMatchObject({ halt: 'no-model-here', replies: [{ choice: { words: 'a' } }] });
    expect(story.reply(0).hear().picture.takes).toHaveLength(1);
    expect(story.at).toBe('0.2.1');
  });

  it('lets the group play the first take itself when the scene has no model', () => {
    const scene: Scene = (way) => beat([line(`Un ${way}`)], way.length > 1 ? [] : [choice('a'), choice('b')]);
    const story = gather(scene).model().do({ type: 'pickUp' }).hear();
    expect(story.picture).toMatchObject({ halt: 'no-model', replies: [{ index: 0 }, { index: 1 }] });
    expect(story.reply(1).hear().reply(0).hear().texts).toEqual(['Un ', 'b', 'Un 1', 'a', 'Un 1,0']);
    expect(story.picture).toMatchObject({ halt: 'end', takes: [{ as: 'model' }] });
  });

  it('goes line by line when voices read aloud, and still takes the bad reply by itself', () => {
    const story = gather().do({ type: 'setPace', pace: 'own' }).model().do({ type: 'raiseCurtain' });
    expect(story.due).toBeUndefined();
    story.do({ type: 'pickUp' });
    const next = () => story.do({ type: 'hearLine', place: story.place });
    expect(next().due).toBeUndefined();
    expect(next().due?.command).toMatchObject({ type: 'choose', choice: 1 });
    expect(next().refused).toBe('session.moved');
    story.hear(1);
    expect([story.last, next().last]).toEqual(['mal ', 'Ah 1.']);
  });

  it('follows a reply that cuts a line, and one that the story prints again', () => {
    const scene: Scene = (way) =>
      way.length === 0
        ? beat([line('BERTIN: Un.'), line('BERTIN: Deux.')], [choice('Attendez', { interrupts: true })])
        : way.length === 1
          ? beat([line('BERTIN: Quoi ?')], [choice('Bonjour')])
          : beat([line('Bonjour'), line('BERTIN: Ah.')]);
    const story = gather(scene).model().do({ type: 'pickUp' }).stop().reply(0).hear().reply(0).hear();
    expect(story.texts).toEqual(['Un.', 'Attendez', 'Quoi ?', 'Bonjour', 'Ah.']);
    story.replay(1, 0, 0);
    const seen = [story.last];
    while (story.hear(1).picture.halt !== 'end') seen.push(story.last);
    expect(seen).toEqual(['Un.', 'Attendez', 'Quoi ?', 'Bonjour', 'Ah.']);
    story.stop();
    const back = [story.last];
    while (!story.earlier().refused) back.push(story.last);
    expect(back).toEqual([...seen].reverse());
  });

  it('pauses when it comes more than two seconds late: the machine slept', () => {
    const story = gather().model().hear(1);
    story.now += 60_000;
    expect(story.due).toEqual({ at: story.now, command: { type: 'pause' } });
    story.do({ type: 'pause' });
    expect(story.picture).toMatchObject({ mode: 'still', scene: { stage: { paused: true } } });
    expect(story.due).toBeUndefined();
    expect(story.do({ type: 'hearLine', place: story.place }).refused).toBe('forum.not-playing');
    expect(story.resume().hear().picture.halt).toBe('end');
  });

  it('opens once, and answers nothing before', () => {
    const story = gather();
    const { events } = story;
    expect(story.stop().refused).toBe('session.not-answered');
    expect(story.goTo(0, 0, 1).refused).toBe('session.not-answered');
    expect(story.replace().refused).toBe('session.not-answered');
    expect(story.do({ type: 'hearLine', place: story.place }).refused).toBe('session.not-answered');
    expect(
      story.do({ type: 'open', script: { id: 's', hash: 'h' }, header: HEADER, seed: 1, pace: 'own' })
        .refused,
    ).toBe('session.already-open');
    expect(events).toHaveLength(3);
  });
});

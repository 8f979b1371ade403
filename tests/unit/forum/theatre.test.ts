import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/forum/picture.ts';
import { HEADER } from '../session-kit/beats.ts';
import { type ForumStory, GOES_WRONG, gather } from './forum-story.ts';

const VISIT = { ...HEADER, channel: 'visite' } as const;
const heard = (story: ForumStory, role: Role = 'room') =>
  story.see(role).scene.sound.oneShots.map(({ name }) => name);
const keys = (story: ForumStory) => story.picture.scene.sound.oneShots.map(({ key }) => key);
const raise = (story: ForumStory) => {
  story.now = story.due?.at ?? story.now;
  return story.do({ type: 'raiseCurtain' });
};

describe('the curtain', () => {
  it('opens after three knocks, and the scene waits behind it', () => {
    const story = gather(GOES_WRONG, VISIT).model();
    expect(story.picture).toMatchObject({ mode: 'film', screen: { type: 'curtain' } });
    expect([heard(story), heard(story, 'desk')]).toEqual([['trois-coups'], ['trois-coups']]);
    expect(story.due).toEqual({ at: 3900, command: { type: 'raiseCurtain' } });
    raise(story);
    expect([story.picture.screen.type, heard(story), story.at]).toEqual(['scene', ['rideau'], '0.0.0']);
    expect(story.due?.at).toBe(3900 + 1400);
    expect(heard(story.hear(1))).toEqual([]);
  });

  it('lets no phone ring behind it', () => {
    const story = gather().model();
    expect(story.picture.scene.sound.ring).toBe(false);
    expect(raise(story).picture.scene.sound.ring).toBe(true);
  });

  it('opens at once for whoever asks again, and alone it opens nothing', () => {
    expect(gather().model().model().picture.screen.type).toBe('scene');
    expect(gather().do({ type: 'raiseCurtain' }).picture.screen.type).toBe('curtain');
  });

  it('opens by time too when lines are read by voices', () => {
    const story = gather().do({ type: 'setPace', pace: 'own' }).model();
    expect(story.due?.command.type).toBe('raiseCurtain');
    expect(raise(story).due).toBeUndefined();
  });

  it('still opens when someone paused on the knocks', () => {
    const story = gather().model().do({ type: 'pause' });
    expect(story.due).toBeUndefined();
    story.now = 90_000;
    expect(story.resume().due).toEqual({ at: 92_900, command: { type: 'raiseCurtain' } });
  });

  it('knocks once: played again, or after a card, the scene starts at once', () => {
    const story = raise(gather(GOES_WRONG, VISIT).model()).hear().model();
    expect([story.picture.screen.type, heard(story)]).toEqual(['scene', []]);
    story.do({ type: 'showScreen', screen: { type: 'rules' } }).model();
    expect([story.picture.screen.type, heard(story)]).toEqual(['scene', []]);
  });

  it('drawn by the joker in the middle, waits for the joker', () => {
    const story = raise(gather(GOES_WRONG, VISIT).model()).hear(1);
    story.do({ type: 'showScreen', screen: { type: 'curtain' } });
    expect(story.due).toBeUndefined();
    story.do({ type: 'showScreen', screen: { type: 'scene' } });
    expect(heard(story)).toEqual(['rideau']);
  });
});

describe('applause', () => {
  it('comes by hand only, is heard by both windows while everything is still, and as often as asked', () => {
    const story = raise(gather(GOES_WRONG, VISIT).model()).hear(1).stop().replace();
    expect(heard(story)).toEqual([]);
    story.nowhere().do({ type: 'applaud' });
    expect([heard(story), heard(story, 'desk')]).toEqual([['applaudissements'], ['applaudissements']]);
    expect(story.picture.scene.sound.still).toBe(false);
    const first = keys(story);
    expect(keys(story.do({ type: 'applaud' }))).not.toEqual(first);
  });

  it('ends when the scene moves on', () => {
    const story = raise(gather(GOES_WRONG, VISIT).model()).hear(1).stop().do({ type: 'applaud' });
    expect(heard(story.earlier())).toEqual([]);
    expect(story.picture.scene.sound.still).toBe(true);
  });
});

describe('a stop that landed late', () => {
  it('says how many lines back its bookmark stands, or on', () => {
    const story = raise(gather(GOES_WRONG, VISIT).model()).hear().goTo(0, 1, 1).stop();
    const back = () => story.picture.linesBack;
    expect(back()).toBe(0);
    expect([story.earlier(), back()]).toEqual([story, 1]);
    expect([story.earlier().at, back()]).toEqual(['0.0.2', 2]);
    story.later().later().later();
    expect([story.at, back()]).toEqual(['0.1.2', -1]);
    expect(story.replace().picture.linesBack).toBeUndefined();
  });

  it('counts from the new line when the scene is stopped elsewhere', () => {
    const story = raise(gather(GOES_WRONG, VISIT).model()).hear().goTo(0, 1, 1).stop().earlier();
    expect(story.resume().stop().picture.linesBack).toBe(0);
  });
});

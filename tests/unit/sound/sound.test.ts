import { describe, expect, test, vi } from 'vitest';
import type { SoundPicture } from '../../../src/lexicon/picture.ts';
import { makeSound } from '../../../src/sound/sound.ts';
import { makeFakePlayer } from './fake-player.ts';

const ringing: SoundPicture = { ring: true, oneShots: [], still: false };
const call: SoundPicture = {
  ring: false,
  ambience: 'cuisine',
  oneShots: [{ name: 'decroche', key: 'pick-up' }],
  still: false,
};

function setUp() {
  const player = makeFakePlayer();
  const open = vi.fn(async () => player);
  return { player, open, sound: makeSound({}, {}, open) };
}

describe('Off until asked', () => {
  test('pictures and volume open nothing', () => {
    const { sound, open, player } = setUp();
    sound.play(ringing);
    sound.setVolume(0.5);
    sound.play(call);
    sound.disable();
    expect(open).not.toHaveBeenCalled();
    expect(player.said).toEqual([]);
  });

  test('asked while it rings, it rings, at the volume chosen before', async () => {
    const { sound, player } = setUp();
    sound.setVolume(0.5);
    sound.play(ringing);
    await sound.enable();
    expect(player.take()).toEqual(['volume 0.5', 'loop sonnerie']);
    sound.play(call);
    expect(player.take()).toEqual(['end sonnerie', 'loop cuisine', 'once decroche']);
    sound.play(call);
    expect(player.take()).toEqual([]);
  });

  test('asked late, what went by is not played', async () => {
    const { sound, player } = setUp();
    sound.play(ringing);
    sound.play(call);
    await sound.enable();
    expect(player.take()).toEqual(['volume 1', 'loop cuisine']);
  });

  test('asked before any picture, it waits for one', async () => {
    const { sound, player } = setUp();
    await sound.enable();
    expect(player.take()).toEqual(['volume 1']);
    sound.play(ringing);
    expect(player.take()).toEqual(['loop sonnerie']);
  });
});

describe('Turned off and on', () => {
  test('stops, then finds the present picture again, with what it missed left out', async () => {
    const { sound, player, open } = setUp();
    sound.play(ringing);
    await sound.enable();
    player.take();
    sound.disable();
    expect(player.take()).toEqual(['stop all']);
    sound.play(call);
    expect(player.take()).toEqual([]);
    await sound.enable();
    expect(player.take()).toEqual(['release', 'volume 1', 'loop cuisine']);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('asked twice, it opens once', async () => {
    const { sound, player, open } = setUp();
    sound.play(ringing);
    await Promise.all([sound.enable(), sound.enable()]);
    await sound.enable();
    expect(open).toHaveBeenCalledTimes(1);
    expect(player.said.filter((said) => said === 'loop sonnerie')).toHaveLength(1);
  });

  test('turned off while opening, it stays off', async () => {
    const { sound, player } = setUp();
    sound.play(ringing);
    const enabling = sound.enable();
    sound.disable();
    await enabling;
    expect(player.take()).toEqual(['stop all']);
  });

  test('a failure is told, and may be tried again', async () => {
    const player = makeFakePlayer();
    const open = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(player);
    const sound = makeSound({}, {}, open);
    sound.play(ringing);
    await expect(sound.enable()).rejects.toThrow('offline');
    sound.play(call);
    await sound.enable();
    expect(player.take()).toEqual(['volume 1', 'loop cuisine']);
  });

  test('between two sessions it stops, stays on, and hears the same keys anew', async () => {
    const { sound, player } = setUp();
    sound.play(ringing);
    await sound.enable();
    sound.play(call);
    sound.play({ ...call, still: true });
    player.take();
    sound.leave();
    expect(player.take()).toEqual(['release', 'end cuisine']);
    sound.play(ringing);
    sound.play(call);
    expect(player.take()).toEqual(['loop sonnerie', 'end sonnerie', 'loop cuisine', 'once decroche']);
  });

  test('disposed, everything is freed', async () => {
    const { sound, player } = setUp();
    await sound.enable();
    player.take();
    sound.dispose();
    await Promise.resolve();
    expect(player.take()).toEqual(['stop all', 'close']);
    sound.play(ringing);
    expect(player.take()).toEqual([]);
  });

  test('volume is kept between 0 and 1', async () => {
    const { sound, player } = setUp();
    await sound.enable();
    player.take();
    sound.setVolume(3);
    sound.setVolume(-1);
    expect(player.take()).toEqual(['volume 1', 'volume 0']);
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/lexicon/settings.ts';
import { bindingsOf, labelOfKey } from '../../../../src/pages/forum/bindings.ts';
import { commandsOfKey } from '../../../../src/pages/forum/keys.ts';
import { GOES_WRONG, gather } from '../../forum/forum-story.ts';
import { HEADER } from '../../session-kit/beats.ts';

const bindings = bindingsOf(DEFAULT_SETTINGS);
const press = (code: string, story: ReturnType<typeof gather>, bound = bindings) =>
  commandsOfKey(code, story.picture, bound);
const playing = () => gather().model().hear(2);

describe('the keys of a forum', () => {
  it('one key begins, stops on the line shown, and resumes', () => {
    const story = gather();
    expect(press('Space', story)).toEqual([{ type: 'playModel' }]);
    story.model().hear(2);
    expect(press('Space', story)).toEqual([{ type: 'stop', place: story.place }]);
    expect(press('Space', story.stop())).toEqual([{ type: 'resume' }]);
    expect(press('Space', story.replace())).toEqual([{ type: 'stop', place: story.place }]);
  });

  it('behind the curtain it does not wait for the three knocks, in a call as in a visit', () => {
    for (const header of [HEADER, { ...HEADER, channel: 'visite' } as const])
      expect(press('Space', gather(GOES_WRONG, header).model())).toEqual([{ type: 'raiseCurtain' }]);
  });

  it('two keys move the bookmark, once stopped', () => {
    const story = playing();
    expect(press('ArrowLeft', story)).toEqual([]);
    story.stop();
    expect(press('ArrowLeft', story)).toEqual([{ type: 'moveBookmark', by: 'back' }]);
    expect(press('ArrowRight', story)).toEqual([{ type: 'moveBookmark', by: 'forward' }]);
  });

  it('line by line, the forward key asks for the next line', () => {
    const story = playing().do({ type: 'setPace', pace: 'own' });
    expect(press('ArrowRight', story)).toEqual([{ type: 'hearLine', place: story.place }]);
  });

  it('a presenter remote stops, resumes and goes back', () => {
    const story = playing();
    expect(press('PageDown', story)).toEqual([{ type: 'stop', place: story.place }]);
    expect(press('PageUp', story.stop())).toEqual([{ type: 'moveBookmark', by: 'back' }]);
    expect(press('PageDown', story)).toEqual([{ type: 'resume' }]);
  });

  it('any key can be « Stop ! », even one that meant something else; the others keep their meaning', () => {
    const pedal = bindingsOf({ ...DEFAULT_SETTINGS, stopKey: 'ArrowRight' });
    const story = playing();
    expect(press('ArrowRight', story, pedal)).toEqual([{ type: 'stop', place: story.place }]);
    expect(press('Space', story, pedal)).toEqual([]);
    expect(press('ArrowRight', story.stop(), pedal)).toEqual([{ type: 'resume' }]);
    expect(press('ArrowLeft', story, pedal)).toEqual([{ type: 'moveBookmark', by: 'back' }]);
  });

  it('mean nothing when single keys are off', () => {
    const none = bindingsOf({ ...DEFAULT_SETTINGS, singleKeys: false });
    for (const code of ['Space', 'PageDown', 'ArrowLeft', 'ArrowRight'])
      expect(press(code, playing().stop(), none)).toEqual([]);
  });

  it('have names short enough for a key', () => {
    const codes = ['Space', 'ArrowLeft', 'KeyB', 'Digit3', 'F13', 'PageDown'];
    expect(codes.map(labelOfKey)).toEqual(['Espace', '←', 'B', '3', 'F13', 'Page bas']);
  });
});

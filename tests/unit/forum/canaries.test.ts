import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECRETS, type Secret } from '../../../src/lexicon/forum.ts';
import { beat, choice, HEADER, line, type Scene } from '../session-kit/beats.ts';
import { forumOf, hides, moves, reveals } from './arbitrary-forum.ts';
import { gather } from './forum-story.ts';

/** Words that stand for what each kind of secret hides; `never` is for the joker or for nobody. */
const CANARIES: Record<Secret | 'never' | 'unsaid', RegExp> = {
  thoughts: /canary-thought/,
  heard: /canary-heard/,
  remarks: /canary-(note|quote|advice)/,
  gauges: /canary-gauge|987654/,
  colours: /"tone"|"reaction"/,
  endings: /canary-ending/,
  sheet: /canary-secret/,
  never: /canary-(question|objective|label|path|prompt|offer|when-nobody-asked)|"model":|porter|evaluation/,
  unsaid: /canary-unsaid/,
};

const HIDDEN = {
  ...HEADER,
  objective: 'canary-objective',
  secrets: ['canary-secret'],
  gauges: [{ name: 'canary-gauge', min: 0, max: 987654, better: 'haut' as const }],
};

const observed = (of: string) => ({
  remarks: [
    {
      criterion: 'clair' as const,
      sign: '-' as const,
      quote: `canary-${of || 'quote'}`,
      note: `canary-${of || 'note'}`,
    },
  ],
  heard: `canary-${of || 'heard'}`,
  advice: `canary-${of || 'advice'}`,
});

const reply = (words: string, more = {}) =>
  choice(words, {
    ref: { label: 'canary-label', path: 'canary-path', nth: 0, words },
    offers: observed('offer'),
    porter: 'evaluation',
    ...more,
  });

/** Every beat hides one of each; the first reply of each decision is never made. */
const SECRETIVE: Scene = (way) =>
  beat(
    [line('BERTIN: Ah.', { type: 'prompt', text: 'canary-prompt' }), line('BERTIN: Bon.')],
    way.length === 2
      ? []
      : [reply('bien'), reply('mal', { model: true }), reply('autre'), reply('canary-unsaid')],
    {
      observation: way.length === 0 ? { remarks: [] } : observed(''),
      gauges: { 'canary-gauge': 987654 },
      asides: [
        { type: 'thought', line: 0, text: 'canary-thought' },
        { type: 'question', line: 0, text: 'canary-question' },
      ],
      ending: { name: 'canary-ending', outcome: 'canary-ending' },
    },
  );

const shown = (picture: unknown): string => JSON.stringify(picture);

describe('what the room may see', () => {
  it('holds no secret before its reveal, whatever was played', () => {
    fc.assert(
      fc.property(forumOf(moves, SECRETIVE, HIDDEN), (story) => {
        const isAsked = /no-model/.test(story.picture.halt ?? '');
        for (const [kind, canary] of Object.entries(CANARIES)) {
          if (kind !== 'unsaid' || !isAsked) expect(shown(story.picture)).not.toMatch(canary);
        }
      }),
      { seed: 20261206, numRuns: 400 },
    );
  });

  it('holds only what was revealed since the scene last played', () => {
    const acts = fc.oneof(
      { weight: 6, arbitrary: moves },
      { weight: 3, arbitrary: reveals },
      { weight: 1, arbitrary: hides },
    );
    fc.assert(
      fc.property(forumOf(acts, SECRETIVE, HIDDEN), (story) => {
        for (const what of [...SECRETS, 'never'] as const) {
          const isRevealed = what !== 'never' && story.session.revealed.includes(what);
          if (!isRevealed) expect(shown(story.picture)).not.toMatch(CANARIES[what]);
        }
      }),
      { seed: 20261207, numRuns: 400 },
    );
  });

  it.each(SECRETS)('shows %s once revealed, and no other secret', (what) => {
    const story = gather(SECRETIVE, HIDDEN)
      .model()
      .hear()
      .stop()
      .replace()
      .react('closes')
      .nowhere()
      .goTo(0, 2, 1);
    story.do({ type: 'reveal', what });
    for (const kind of SECRETS) {
      if (kind === what) expect(shown(story.picture)).toMatch(CANARIES[kind]);
      else expect(shown(story.picture)).not.toMatch(CANARIES[kind]);
    }
    story.do({ type: 'hide', what });
    expect(shown(story.picture)).not.toMatch(CANARIES[what]);
  });

  it('holds them all on the desk, which the room never has', () => {
    const story = gather(SECRETIVE, HIDDEN).model().hear().stop();
    const desk = shown(story.see('desk'));
    for (const what of SECRETS) if (what !== 'colours') expect(desk).toMatch(CANARIES[what]);
    expect(desk).toContain('canary-question');
    expect(story.picture.desk).toBeUndefined();
    expect(
      story
        .goTo(0, 0, 2)
        .see('desk')
        .desk?.replies.map(({ model }) => model),
    ).toEqual([undefined, true, undefined, undefined]);
  });

  it('shows scripted replies only as cards the joker asked for', () => {
    const story = gather(SECRETIVE, HIDDEN).model().hear(2).stop();
    expect(story.picture.replies).toEqual([]);
    story.do({ type: 'showScreen', screen: { type: 'replies' } });
    expect(story.picture.replies).toHaveLength(4);
    expect(shown(story.picture)).not.toMatch(CANARIES.never);
  });

  it('tells a thought when its line has been heard, not before', () => {
    const scene: Scene = () =>
      beat([line('BERTIN: Ah.'), line('BERTIN: Bon.')], [], {
        asides: [{ type: 'thought', line: 1, text: 'Zut' }],
      });
    const story = gather(scene).model().hear(1).stop().earlier().do({ type: 'reveal', what: 'thoughts' });
    expect(story.picture.reveals).toEqual([{ roomWords: [], told: { what: 'thoughts', thoughts: [] } }]);
    expect(story.later().picture.reveals[0]?.told).toEqual({ what: 'thoughts', thoughts: ['Zut'] });
  });
});

describe('Révéler', () => {
  const stopped = () => gather(SECRETIVE, HIDDEN).model().hear(4).stop();

  it('puts the words of the room before those of the machine', () => {
    const story = stopped().do({ type: 'noteRoomWords', text: 'Il se vexe' });
    story.do({ type: 'reveal', what: 'heard', roomWords: 'On ne me croit pas' });
    expect(story.picture.reveals).toEqual([
      { roomWords: ['Il se vexe', 'On ne me croit pas'], told: { what: 'heard', heard: 'canary-heard' } },
    ]);
    expect(story.goTo(0, 0, 0).picture.reveals[0]?.roomWords).toEqual([]);
    expect(story.do({ type: 'noteRoomWords', text: ' ' }).refused).toBe('forum.nothing-written');
  });

  it('waits for the scene to stop, and is over when it plays on', () => {
    const story = gather(SECRETIVE, HIDDEN).model().hear(1);
    expect(story.do({ type: 'reveal', what: 'remarks' }).refused).toBe('forum.stop-first');
    story.stop().do({ type: 'reveal', what: 'remarks' }).do({ type: 'reveal', what: 'remarks' });
    expect(story.session.revealed).toEqual(['remarks']);
    expect(story.resume().picture.reveals).toEqual([]);
    expect(story.stop().do({ type: 'reveal', what: 'gauges' }).replace().picture.reveals).toEqual([]);
    expect(story.do({ type: 'reveal', what: 'thoughts' }).picture.reveals).toHaveLength(1);
    expect(story.reply(0).picture.reveals).toEqual([]);
  });

  it('is over too when one joins the script, or replays from a film that came to its end', () => {
    const story = gather(SECRETIVE, HIDDEN).model().hear().do({ type: 'reveal', what: 'heard' });
    expect(story.picture.reveals).toHaveLength(1);
    expect(story.replay(0, 0, 0).picture.reveals).toEqual([]);
    story.stop().replace().do({ type: 'reveal', what: 'heard' });
    expect(story.joins(0, 1, 0).picture.reveals).toEqual([]);
  });

  it('keeps for the author that the room does not agree', () => {
    const story = stopped().do({ type: 'keepDisagreement', about: 'remarks', text: 'Il fallait le dire' });
    expect(story.see('desk').desk?.disagreements).toEqual([
      { place: story.place, about: 'remarks', text: 'Il fallait le dire' },
    ]);
    expect(shown(story.picture)).not.toContain('Il fallait');
  });
});

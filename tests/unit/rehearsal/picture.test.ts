import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/lexicon/beat.ts';
import { beat, choice, HEADER, line } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

describe('the stage', () => {
  const scene = (choices: readonly number[]) =>
    choices.length === 0
      ? beat(
          [
            line('BERTIN: Un.', { type: 'place', name: 'cuisine' }, { type: 'milestone', name: 'accueil' }),
            line('BERTIN: Deux.', {
              type: 'figure',
              role: 'BERTIN',
              expression: 'colere',
              posture: 'pointe',
            }),
            line('KARIM: Chef ?', { type: 'ambience', name: 'cuisine' }, { type: 'sound', name: 'porte' }),
          ],
          [choice('a')],
        )
      : beat([line('Dehors.', { type: 'ambience', name: 'rue' }, { type: 'place', name: 'rue' })], [], {
          closing: [{ type: 'figure', role: 'MOI', expression: 'sourire' }],
        });

  it('starts at ease, employer left and adviser right, with their cast', () => {
    expect(play(scene).picture.stage.figures).toEqual([
      { role: 'BERTIN', cast: 'bertin', expression: 'calme', posture: 'face', side: 'left' },
      { role: 'MOI', cast: 'conseillere', expression: 'calme', posture: 'face', side: 'right' },
    ]);
  });

  it('changes a face on the line where the cue is, and back when rewound', () => {
    const story = play(scene).pickUp();
    expect(story.picture.stage).toMatchObject({
      place: 'cuisine',
      tension: 2,
      figures: [{ expression: 'calme' }, {}],
    });
    story.skip();
    expect(story.picture.stage).toMatchObject({
      tension: 8,
      figures: [{ expression: 'colere', posture: 'pointe' }, {}],
    });
    expect(story.goTo(0, 0, 0).picture.stage.tension).toBe(2);
  });

  it('puts on the line whoever speaks, and clears the people and the noise of a place left behind', () => {
    const story = play(scene).pickUp().skip().skip();
    expect(story.picture.stage.figures[0]?.role).toBe('KARIM');
    expect(story.picture.utterances.at(-1)).toMatchObject({ by: 'other', speaker: 'Karim' });
    expect(story.picture.sound).toMatchObject({ ambience: 'cuisine', oneShots: [{ name: 'porte' }] });
    story.hear().choose(0);
    expect(story.picture.stage.figures[0]).toMatchObject({ role: 'BERTIN', expression: 'colere' });
    expect(story.picture.sound.ambience).toBe('rue');
    expect(story.picture.milestone).toBe('accueil');
    expect(story.skip().picture.stage.figures[1]?.expression).toBe('sourire');
  });

  it('shows everyone who came in a visit', () => {
    const story = play(scene, 'natural', { ...HEADER, channel: 'visite' })
      .skip()
      .skip();
    expect(story.picture.stage.figures.map(({ role }) => role)).toEqual(['BERTIN', 'KARIM', 'MOI']);
  });

  it('gives a sound one key for each time its line comes', () => {
    const story = play(scene).pickUp();
    expect(story.picture.sound.oneShots.map(({ name }) => name)).toEqual(['decroche']);
    story.skip().skip();
    const [first] = story.picture.sound.oneShots;
    expect(story.note('felt', 'x').picture.sound.oneShots[0]).toEqual(first);
    const [again] = story.goTo(0, 0, 2).picture.sound.oneShots;
    expect(again?.name).toBe('porte');
    expect(again?.key).not.toBe(first?.key);
    expect(
      story
        .hear()
        .choose(0)
        .hear()
        .picture.sound.oneShots.map(({ name }) => name),
    ).toEqual(['raccroche']);
  });

  it('draws nobody when the header names nobody', () => {
    const story = play(() => beat([line('Il était une fois.')]), 'own', { ...HEADER, roles: [] });
    expect(story.picture.stage.figures).toEqual([]);
  });
});

describe('the telephone', () => {
  const cue = (name: string) => ({ type: 'sound', name }) as const;
  const scene = (choices: readonly number[]) =>
    choices.length === 0
      ? beat(
          [
            line('Quinze heures cinq.', cue('sonnerie')),
            line('Votre café est tiède.'),
            line('BERTIN: Cinq semaines !', cue('decroche')),
          ],
          [choice('a')],
        )
      : beat([
          line('La tonalité.', cue('raccroche')),
          line('Le lendemain.', cue('sonnerie')),
          line('BERTIN: Ah.'),
          line('Fin.', cue('raccroche')),
        ]);

  it('shows while it rings what is told before it is picked up', () => {
    const story = play(scene);
    expect(story.picture).toMatchObject({ status: 'ringing', sound: { ring: true, oneShots: [] } });
    expect(story.texts).toEqual(['Quinze heures cinq.', 'Votre café est tiède.']);
    story.pickUp();
    expect(story.texts.at(-1)).toBe('Cinq semaines !');
    expect(story.picture).toMatchObject({
      stage: { call: 'live' },
      sound: { oneShots: [{ name: 'decroche' }] },
    });
    expect(story.picture.sound.oneShots).toHaveLength(1);
  });

  it('hangs up and rings again where the author says so', () => {
    const story = play(scene).pickUp().hear().choose(0);
    const seen = [story.picture.stage.call];
    while (story.picture.status === 'speaking') seen.push(story.skip().picture.stage.call);
    expect(seen).toEqual(['over', 'ringing', 'live', 'over', 'over']);
    expect(story.picture.sound.oneShots).toEqual([]);
  });

  it('does not ring for a story that names nobody', () => {
    const story = play(() => beat([line('Il était une fois.')]), 'own', { ...HEADER, roles: [] });
    expect(story.picture).toMatchObject({ status: 'speaking', sound: { ring: false, oneShots: [] } });
  });
});

describe('an order from management', () => {
  const scene = (choices: readonly number[]) =>
    beat(
      [
        line('BERTIN: Un.'),
        line(
          'BERTIN: Deux.',
          ...(choices.length ? [] : [{ type: 'message', text: 'Deux offres !' } as const]),
        ),
      ],
      [choice('a')],
    );

  it('stays on screen from its line until the next decision', () => {
    const story = play(scene).pickUp();
    const seen = [story.picture.message];
    for (const step of ['skip', 'skip', 'choose', 'skip', 'skip'] as const) {
      seen.push((step === 'choose' ? story.choose(0) : story.skip()).picture.message);
    }
    const order = 'Deux offres !';
    expect(seen).toEqual([undefined, order, order, order, order, undefined]);
  });
});

describe('what a player may not see', () => {
  const canary = (name: string): string => `CANARY-${name}`;
  const observed: Observation = {
    remarks: [{ criterion: 'clair', sign: '+', quote: canary('quote'), note: canary('note') }],
    heard: canary('heard'),
    advice: canary('advice'),
  };

  it('never holds thoughts, questions, remarks, gauges, offers, secrets nor labels', () => {
    const header = { ...HEADER, secrets: [canary('secret')], objective: canary('objective') };
    const ref = { label: canary('label'), path: canary('path'), nth: 0, words: 'a' };
    const scene = () =>
      beat(
        [line('BERTIN: Un.'), line('BERTIN: Deux.', { type: 'prompt', text: canary('prompt') })],
        [
          choice('a', {
            ref,
            offers: observed,
            model: true,
            porter: 'evaluation',
            interrupts: true,
            silence: 3,
          }),
        ],
        {
          observation: observed,
          gauges: { [canary('gauge')]: 9 },
          asides: [
            { type: 'thought', line: 0, text: canary('thought') },
            { type: 'question', line: 0, text: canary('question') },
          ],
          ending: { name: canary('ending') },
        },
      );
    const story = play(scene, 'natural', header);
    const seen = [story.picture, story.pickUp().picture, story.skip().picture, story.skip().picture];
    seen.push(story.choose(0).picture, story.back().picture);
    expect(JSON.stringify(seen)).not.toMatch(/CANARY|evaluation|model/);
  });
});

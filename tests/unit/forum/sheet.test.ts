import { describe, expect, it } from 'vitest';
import { type ModelPath, type Sheet, sheetOf } from '../../../src/forum/sheet.ts';
import { modelBeats } from '../../../src/script/model-beats.ts';
import { written } from '../script/kit.ts';
import { beat, choice, HEADER, line, type Scene } from '../session-kit/beats.ts';
import { GOES_WRONG, gather } from './forum-story.ts';

/** The model of a hand-made scene, as `modelBeats` gives it. */
const modelOf = (scene: Scene, ...way: number[]): ModelPath =>
  [...Array(way.length + 1).keys()].map((rank) => {
    const taken = scene(way.slice(0, rank - 1)).choices[way[rank - 1] ?? -1];
    const step = rank > 0 && taken ? { step: { choice: way[rank - 1] ?? 0, ref: taken.ref } } : {};
    return { ...step, beat: scene(way.slice(0, rank)) };
  });

/** « 3 M. Bertin: Ah 1. » */
const told = ({ scene }: Sheet): string[] =>
  scene.flatMap(({ lines }) =>
    lines.map(({ number, speaker, text }) => `${number} ${speaker ?? '-'}: ${text}`),
  );

const WHOLE = [
  '1 M. Bertin: Ah .',
  '2 M. Bertin: Bon .',
  '3 Vous: mal ',
  '4 M. Bertin: Ah 1.',
  '5 M. Bertin: Bon 1.',
  '6 Vous: mal 1',
  '7 M. Bertin: Au revoir 11.',
];

describe('the conductor sheet', () => {
  it('numbers every line of the model before anyone has played it', () => {
    const sheet = sheetOf(gather().session, modelOf(GOES_WRONG, 1, 1));
    expect(told(sheet)).toEqual(WHOLE);
    expect(sheet.opens).toBe('to-the-end');
  });

  it('is the same sheet while the scene is played, and once it was', () => {
    const model = modelOf(GOES_WRONG, 1, 1);
    expect(told(sheetOf(gather().model().hear(3).session, model))).toEqual(WHOLE);
    expect(told(sheetOf(gather().model().hear().session, model))).toEqual(WHOLE);
  });

  it('goes on with what the room played where the author wrote no bad reply', () => {
    const scene: Scene = (way) =>
      beat(
        [line(`Un ${way.join('')}`)],
        way.length > 1 ? [] : [choice('a', way.length ? {} : { model: true })],
      );
    const model = modelOf(scene, 0);
    const story = gather(scene, { ...HEADER, channel: 'visite' });
    expect(sheetOf(story.session, model)).toMatchObject({ opens: 'to-a-decision', scene: { length: 2 } });
    story.model().hear().reply(0).hear();
    expect(told(sheetOf(story.session, model)).at(-1)).toBe('5 -: Un 00');
    expect(sheetOf(story.session, model).opens).toBe('to-the-end');
  });

  it('lists what could be answered, and says which reply is the model’s', () => {
    const [first, , last] = sheetOf(gather().session, modelOf(GOES_WRONG, 1, 1)).scene;
    expect(first?.replies).toEqual([{ words: 'bien ' }, { words: 'mal ', model: true }, { words: 'rien ' }]);
    expect(last?.replies).toEqual([]);
  });

  it('puts each thought, question and message beside the line it was written above', () => {
    const scene: Scene = () =>
      beat(
        [line(''), line('BERTIN: Allô ?'), line('BERTIN: Bon.', { type: 'message', text: 'Clore à 16 h.' })],
        [],
        {
          asides: [
            { type: 'thought', line: 0, text: 'Encore eux.' },
            { type: 'question', line: 2, text: 'Que veut-il ?' },
            { type: 'question', line: 3, text: 'Et vous ?' },
          ],
        },
      );
    const [moment] = sheetOf(gather(scene).session, modelOf(scene)).scene;
    expect(moment?.lines).toMatchObject([
      { number: 1, text: 'Allô ?', thoughts: ['Encore eux.'], questions: [], messages: [] },
      { number: 2, thoughts: [], questions: ['Que veut-il ?', 'Et vous ?'], messages: ['Clore à 16 h.'] },
    ]);
  });

  it('has the head of the scene, the plan of the hour and the question of the day', () => {
    const header = { ...HEADER, objective: 'Entendre', minutes: 10, secrets: ['Il doit des heures.'] };
    const story = gather(GOES_WRONG, header)
      .do({ type: 'setQuestion', text: 'Comment faire quand… ?' })
      .do({ type: 'stretchPhase', phase: 'warmUp', minutes: 12 });
    const sheet = sheetOf(story.session, []);
    expect(sheet).toMatchObject({
      title: 'Je ne trouve personne',
      objective: 'Entendre',
      minutes: 10,
      secrets: ['Il doit des heures.'],
      question: 'Comment faire quand… ?',
      roles: [{ name: 'M. Bertin' }, { name: 'Vous' }, { name: 'Karim' }],
    });
    expect(sheet.plan[0]).toEqual({ phase: 'warmUp', minutes: 12 });
  });
});

describe('the model of a script', () => {
  const SCENE = `# titre: Essai
# role: BERTIN ; M. Bertin
# role: MOI ; Vous
-> ici
=== ici ===
BERTIN: Ça va ?
+ [Oui.]
  BERTIN: Bien.
  -> END
+ [Non. #modele]
  BERTIN: Ah.
  -> suite
=== suite ===
`;

  it('takes the bad reply at each decision, to the end', () => {
    const beats = modelBeats(written(`${SCENE}+ [Au revoir. #modele]\n  BERTIN: Clac.\n  -> END\n`), 1);
    expect(beats.map(({ step }) => step?.ref.words)).toEqual([undefined, 'Non.', 'Au revoir.']);
    expect(beats.at(-1)?.beat.lines.map(({ text }) => text)).toEqual(['Clac.']);
  });

  it('stops where no reply is marked, and does not loop for ever', () => {
    expect(modelBeats(written(`${SCENE}+ [Rester.]\n  -> END\n`), 1)).toHaveLength(2);
    expect(modelBeats(written(`${SCENE}-> ici\n`), 1)).toHaveLength(100);
  });
});

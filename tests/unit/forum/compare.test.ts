import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareTakes } from '../../../src/forum/compare.ts';
import { walkOf } from '../../../src/forum/walk.ts';
import { dialogueOf } from '../../../src/rehearsal/dialogue.ts';
import { beat, choice, HEADER, line, type Scene } from '../session-kit/beats.ts';
import { arbitraryForum } from './arbitrary-forum.ts';
import { gather } from './forum-story.ts';

const everything = () => true;
const nothing = () => false;

/** Each row as « left | right »; what was played aloud is in brackets. */
const told = ({ rows }: Comparison): string[] =>
  rows.map(({ sides }) =>
    sides
      .map((side) => (side?.aloud ? `[${side.aloud.notes.words ?? ''}]` : '') + (side?.utterance?.text ?? ''))
      .join(' | '),
  );

describe('Comparer', () => {
  it('puts two takes side by side from the line where they part', () => {
    const story = gather().model().hear().goTo(0, 0, 2).reply(0).hear();
    const comparison = compareTakes(story.session, [0, 1], nothing);
    expect(comparison.fork).toEqual({ take: 0, beat: 0, line: 1 });
    expect(comparison.last?.text).toBe('Bon .');
    expect(told(comparison)).toEqual([
      'mal  | bien ',
      'Ah 1. | Ah 0.',
      'Bon 1. | Bon 0.',
      'mal 1 | ',
      'Au revoir 11. | ',
    ]);
  });

  it('shows what was played aloud where a reply stands for it, and alone otherwise', () => {
    const story = gather().model().hear(4).stop().earlier().earlier().replace();
    story.do({ type: 'noteVersion', take: 1, note: { type: 'words', text: 'Qui vous aide ?' } });
    expect(told(compareTakes(story.session, [0, 1], nothing))[0]).toBe('mal  | [Qui vous aide ?]');
    expect(told(compareTakes(story.reply(0).session, [0, 1], nothing))[0]).toBe(
      'mal  | [Qui vous aide ?]bien ',
    );
    story.hear().stop().replace().joins(0, 1, 0);
    const [row] = compareTakes(story.session, [2, 1], nothing).rows;
    expect(row?.sides[0]?.aloud).toEqual({ notes: {}, joins: { take: 0, beat: 1, line: 0 } });
  });

  it('parts at the line that was cut', () => {
    const story = gather().model().hear(2).stop().earlier().replace().reply(2);
    expect(told(compareTakes(story.session, [0, 1], nothing))).toEqual([
      'Bon . | ',
      ' | []rien ',
      ' | Ah 2.',
      ' | Bon 2.',
    ]);
  });

  it('faces the lines that were cut with what was only played aloud instead', () => {
    const story = gather().model().hear(2).stop().earlier().replace().nowhere();
    expect(told(compareTakes(story.session, [0, 1], nothing))[0]).toBe('Bon . | []');
  });

  it('says what he heard and the gauges only to those who may see them', () => {
    const scene: Scene = (way) =>
      beat([line('BERTIN: Ah.')], way.length ? [] : [choice('a', { model: true }), choice('b')], {
        observation: { remarks: [], heard: `entendu ${way}` },
        gauges: { confiance: 3 + (way[0] ?? 0) },
      });
    const story = gather(scene, { ...HEADER, channel: 'visite' })
      .model()
      .hear()
      .goTo(0, 0, 1)
      .reply(1)
      .hear();
    const [row] = compareTakes(story.session, [0, 1], everything).rows;
    expect(row?.sides).toMatchObject([
      { utterance: { text: 'a' }, heard: 'entendu 0', gauges: [{ value: 3 }] },
      { utterance: { text: 'b' }, heard: 'entendu 1', gauges: [{ value: 4 }] },
    ]);
    story.do({ type: 'showScreen', screen: { type: 'comparison', takes: [0, 1] } });
    expect(JSON.stringify(story.picture.comparison)).not.toMatch(/entendu|confiance/);
    story.do({ type: 'reveal', what: 'heard' });
    expect(JSON.stringify(story.picture.comparison)).toMatch(/entendu/);
    expect(JSON.stringify(story.see('desk').comparison)).toMatch(/confiance/);
  });

  it('loses no line of either take, and repeats none', () => {
    fc.assert(
      fc.property(arbitraryForum, fc.nat(3), fc.nat(3), ({ session }, one, other) => {
        const { timeline } = session.scene;
        const takes: [number, number] = [one % timeline.takes.length, other % timeline.takes.length];
        const comparison = compareTakes(session, takes, everything);
        for (const side of [0, 1] as const) {
          const walk = walkOf(timeline, takes[side]);
          const whole = dialogueOf(HEADER, walk.path, walk.end, undefined).map(({ text }) => text);
          const after = comparison.rows.flatMap(({ sides }) => sides[side]?.utterance?.text ?? []);
          expect(whole.slice(whole.length - after.length)).toEqual(after);
          const { beat: rank, line: at } = comparison.fork;
          const before = dialogueOf(
            HEADER,
            walk.path.slice(0, rank + 1),
            { take: takes[side], beat: rank, line: at },
            undefined,
          );
          expect(before).toHaveLength(whole.length - after.length);
        }
      }),
      { seed: 20261210, numRuns: 200 },
    );
  });
});

import { expect, it } from 'vitest';
import { filmOf } from '../../../src/rehearsal/film.ts';
import { beat, choice, line, type Scene, THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

it('tells a take line by line, own words with their reply, whatever was played since', () => {
  const story = play(THREE_TURNS)
    .pickUp()
    .hear()
    .note('ownWords', 'À ma façon')
    .choose(1)
    .hear()
    .back()
    .choose(0);
  const film = filmOf(story.session.timeline, 0);
  expect(film.map(({ said: { text } }) => text)).toEqual([
    ...['Première .', 'Seconde .', 'b'],
    ...['Première 1.', 'Seconde 1.'],
  ]);
  expect(film[2]?.said).toMatchObject({ by: 'adviser', ownWords: 'À ma façon' });
  expect(filmOf(story.session.timeline, 1).map(({ said: { text } }) => text)).toContain('Première 0.');
  expect(filmOf(story.session.timeline, 7)).toEqual([]);
});

it('shows with each line the face it was said with, and judges nothing', () => {
  const scene: Scene = (way) =>
    beat(
      [
        line('BERTIN: Ah.', {
          type: 'figure',
          role: 'BERTIN',
          expression: way.length ? 'sourire' : 'colere',
        }),
      ],
      way.length ? [] : [choice('Oui.')],
      {
        observation: { remarks: [], heard: 'canary' },
        asides: [{ type: 'thought', line: 0, text: 'canary' }],
      },
    );
  const film = filmOf(play(scene).pickUp().hear().choose(0).session.timeline, 0);
  expect(film.map(({ stage }) => stage.figures[0]?.expression)).toEqual(['colere', 'colere', 'sourire']);
  expect(JSON.stringify(film)).not.toContain('canary');
});

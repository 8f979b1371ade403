import { expect, test } from 'vitest';
import type { ReceivedRow } from '../../../src/lexicon/received-row.ts';
import { joinReceived } from '../../../src/notebook/join-received.ts';
import { makeShareFile, parseShareFile } from '../../../src/timeline/share-file.ts';
import { shareTake } from '../../../src/timeline/share-take.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

/** A take received under a name, by the reply said in it, with these comments. */
const received = (id: string, reply: number, ...comments: string[]): ReceivedRow => {
  const { timeline } = play(THREE_TURNS).pickUp().hear().choose(reply).session;
  const place = { take: 0, beat: 1, line: 0 };
  return {
    id,
    t: 1,
    text: makeShareFile({
      origin: { session: 's1', app: '0', inkjs: '2', lang: 'fr' },
      take: 0,
      events: shareTake(timeline, 0, 'with-words'),
      comments: comments.map((text) => ({ id: text, place, text })),
    }),
  };
};
const commentsOf = ({ text }: ReceivedRow) => {
  const read = parseShareFile(text);
  return read.ok ? read.value.comments.map((one) => one.text) : [];
};
const newId = () => 'a-new-name';

test('a take that is not here comes as it is, under another name when its own is taken', () => {
  const [mine, other] = [received('r1', 0), received('r1', 1, 'Ça porte')];
  expect(joinReceived([], [other], newId)).toEqual([other]);
  expect(joinReceived([mine], [other], newId)).toEqual([{ ...other, id: 'a-new-name' }]);
});

test('a take that is here, whatever its name, gains the comments it had not, and loses none', () => {
  const [row, ...others] = joinReceived([received('r1', 0, 'Ici')], [received('r9', 0, 'Ça porte')], newId);
  expect(others).toEqual([]);
  expect(row?.id).toBe('r1');
  expect(row && commentsOf(row)).toEqual(['Ici', 'Ça porte']);
});

test('brought twice, it adds nothing; a row that cannot be read stays as it is', () => {
  const unread = { id: 'r1', t: 1, text: '{' };
  const brought = [received('r1', 0, 'Ici'), received('r2', 0, 'Ça porte')];
  const written = joinReceived([unread], brought, newId);
  expect(written.map(({ id }) => id)).toEqual(['a-new-name']);
  expect(written.flatMap(commentsOf)).toEqual(['Ici', 'Ça porte']);
  expect(joinReceived([unread, ...written], brought, newId)).toEqual([]);
});

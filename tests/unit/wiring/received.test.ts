// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { makeMemoryStore } from '../../../src/io/memory-store.ts';
import { makeMemoryRows } from '../../../src/io/rows-kept.ts';
import type { Comment } from '../../../src/lexicon/comment.ts';
import type { ReceivedRow } from '../../../src/lexicon/received-row.ts';
import { DEFAULT_SETTINGS } from '../../../src/lexicon/settings.ts';
import { makeShareFile } from '../../../src/timeline/share-file.ts';
import { shareTake } from '../../../src/timeline/share-take.ts';
import type { Parts } from '../../../src/wiring/parts.ts';
import { makeReceived } from '../../../src/wiring/received.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { NOTING } from '../session-kit/noting.ts';
import { play, type Story } from '../session-kit/story.ts';

/** A machine on which nothing is kept after the page, and what its owner played there. */
const machine = async (played?: Story) => {
  const store = makeMemoryStore({ code: 'storage.shared' }, NOTING);
  if (played) await store.rewrite('s1', played.events);
  const settings = signal({ ...DEFAULT_SETTINGS, computer: 'shared' as const });
  const rows = makeMemoryRows<ReceivedRow>();
  const parts = {
    storage: async () => store,
    receivedRows: async () => rows,
    settings,
    warn: () => {},
  } as unknown as Parts;
  const commentsOf = async () =>
    (await (await store.open('s1')).log.read(0)).flatMap((event) =>
      event.type === 'commented' ? [event.text] : [],
    );
  return { received: makeReceived(parts), store, commentsOf };
};

const told = () => play(THREE_TURNS).pickUp().hear().choose(0).hear().choose(1);
const fileOf = (story: Story, comments: Comment[] = []) =>
  makeShareFile({
    origin: { session: 's1', app: '0', inkjs: '2', lang: 'fr' },
    take: 0,
    events: shareTake(story.session.timeline, 0, 'with-words'),
    comments,
  });
const comment = (id: string, text: string): Comment => ({ id, place: { take: 0, beat: 1, line: 0 }, text });

test('a take goes to a colleague, is commented there, and comes back beside its lines, once', async () => {
  const owner = await machine(told());
  const colleague = await machine();
  const came = await colleague.received.receive(fileOf(told()));
  if (!came.ok || came.value.type !== 'take') throw new Error('no take');
  const film = await colleague.received.open(came.value.id);
  if (!film.ok) throw new Error(film.why.code);
  expect(film.value.frames).toHaveLength(8);
  film.value.comment({ take: 0, beat: 1, line: 0 }, 'Ça porte');
  film.value.comment({ take: 0, beat: 1, line: 0 }, 'Non, rien');
  film.value.takeBack(film.value.comments.value[1]?.id ?? '');
  expect(await colleague.store.list()).toEqual([]);

  const back = fileOf(told(), [...film.value.comments.value]);
  expect(await owner.received.receive(back)).toMatchObject({
    ok: true,
    value: { type: 'comments', added: 1 },
  });
  expect(await owner.received.receive(back)).toMatchObject({ ok: true, value: { added: 0 } });
  expect(await owner.commentsOf()).toEqual(['Ça porte']);
  expect(await owner.received.list()).toEqual([]);
});

test('the same take received twice keeps what was written of it meanwhile', async () => {
  const colleague = await machine();
  const first = await colleague.received.receive(fileOf(told()));
  if (!first.ok || first.value.type !== 'take') throw new Error('no take');
  const film = await colleague.received.open(first.value.id);
  if (!film.ok) throw new Error(film.why.code);
  film.value.comment({ take: 0, beat: 0, line: 1 }, 'Ici');
  expect(await colleague.received.receive(fileOf(told()))).toEqual(first);
  const again = await colleague.received.open(first.value.id);
  expect(again.ok && again.value.comments.value.map(({ text }) => text)).toEqual(['Ici']);
  expect(await colleague.received.list()).toHaveLength(1);
});

test('comments on a take that is no longer the same are shown apart, and touch nothing', async () => {
  const other = play(THREE_TURNS).pickUp().hear().choose(1);
  const owner = await machine(other);
  const back = await owner.received.receive(fileOf(told(), [comment('c1', 'Ça porte')]));
  expect(back).toMatchObject({ ok: true, value: { type: 'take' } });
  expect(await owner.commentsOf()).toEqual([]);
});

test('a hostile file is refused, and nothing of it is written', async () => {
  const owner = await machine(told());
  const before = await (await owner.store.open('s1')).log.read(0);
  const whole = JSON.parse(fileOf(told(), [comment('c1', 'Ça porte')]));
  for (const hostile of [
    '',
    '{',
    'null',
    JSON.stringify({ ...whole, comments: [...whole.comments, { ...comment('c2', 'x'), place: null }] }),
    JSON.stringify({ ...whole, save: { ...whole.save, events: whole.save.events.slice(1) } }),
  ])
    expect((await owner.received.receive(hostile)).ok).toBe(false);
  expect(await (await owner.store.open('s1')).log.read(0)).toEqual(before);
  expect(await owner.received.list()).toEqual([]);
});

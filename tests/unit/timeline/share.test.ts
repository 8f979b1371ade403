import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/lexicon/session.ts';
import { foldTimeline } from '../../../src/timeline/fold-timeline.ts';
import { pathOf } from '../../../src/timeline/path.ts';
import { makeShareFile, parseShareFile, type SharedTake } from '../../../src/timeline/share-file.ts';
import { type FreeText, shareTake } from '../../../src/timeline/share-take.ts';
import { EMPTY_TIMELINE, type Timeline } from '../../../src/timeline/timeline.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const ORIGIN = { session: 's1', app: '0.1.0', inkjs: '2.4.0', lang: 'fr' };
const folded = (events: readonly Event[]): Timeline => events.reduce(foldTimeline, EMPTY_TIMELINE);
const given = (timeline: Timeline, take: number, words: FreeText = 'with-words'): SharedTake => ({
  origin: ORIGIN,
  take,
  events: shareTake(timeline, take, words),
  comments: [],
});
const received = (shared: SharedTake): SharedTake => {
  const read = parseShareFile(makeShareFile(shared));
  if (!read.ok) throw new Error(read.why.code);
  return read.value;
};

/** What was said, chosen and noticed, without times and voices: they stay at home. */
const pathIn = (timeline: Timeline, take: number) =>
  pathOf(timeline, take).map(({ t: _, voice: __, noticed, ...played }) => ({
    ...played,
    ...(noticed?.length ? { noticed } : {}),
  }));
/** Two takes with words on each, and a third that leaves the second. */
const told = () => {
  const story = play(THREE_TURNS).pickUp().hear().note('ownWords', 'words-zero').choose(0).hear();
  story
    .note('ownWords', 'words-left')
    .back()
    .note('ownWords', 'words-one')
    .notice('juste', 'seen', 'quote-one');
  story.wait(50_000).choose(1).hear().choose(0).hear().choose(2).note('felt', 'felt-one');
  return story.goTo(1, 1, 2).note('ownWords', 'words-two').choose(2).note('kept', 'kept-two');
};

describe('a take handed over', () => {
  it('has the same path, under the same numbers, once it is received', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.nat(6), ({ session: { timeline } }, nth) => {
        const { take } = timeline.takes[nth % timeline.takes.length] ?? { take: 0 };
        const { events, take: same } = received(given(timeline, take));
        expect(same).toBe(take);
        expect(pathIn(folded(events), take)).toEqual(pathIn(timeline, take));
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });

  it('holds nothing of the other takes, of what was tried elsewhere, nor of the time it took', () => {
    const { timeline } = told().session;
    const text = makeShareFile(given(timeline, 2));
    expect(text).toMatch(/words-two/);
    expect(text).toMatch(/kept-two/);
    expect(text).toMatch(/words-one.*quote-one|quote-one.*words-one/s);
    expect(text).not.toMatch(/words-zero|words-left|felt-one/);
    const times = new Set(shareTake(timeline, 2, 'with-words').map(({ t }) => t));
    expect([...times]).toEqual([1000]);
  });

  it('leaves out all that was typed when asked, and nothing else', () => {
    const { timeline } = told().session;
    const text = makeShareFile(given(timeline, 2, 'without-words'));
    expect(text).not.toMatch(/words-|quote-|kept-|felt-/);
    expect(folded(shareTake(timeline, 2, 'without-words')).takes.length).toBe(
      folded(shareTake(timeline, 2, 'with-words')).takes.length,
    );
    expect(text).toMatch(/"level":"seen"/);
  });

  it('never takes along what others wrote of it', () => {
    const story = told().do({
      type: 'addComments',
      comments: [{ id: 'c1', place: { take: 1, beat: 1, line: 0 }, text: 'secret-comment' }],
    });
    expect(makeShareFile(given(story.session.timeline, 1))).not.toContain('secret-comment');
  });
});

describe('a file received', () => {
  const text = makeShareFile({
    ...given(told().session.timeline, 1),
    comments: [{ id: 'c1', place: { take: 1, beat: 1, line: 0 }, text: 'Bien vu' }],
  });

  it('is refused whole, in words, whatever is wrong with it', () => {
    const refusal = (patch: (file: Record<string, unknown>) => unknown) => {
      const read = parseShareFile(JSON.stringify(patch(JSON.parse(text))));
      return read.ok ? 'ok' : read.why.code;
    };
    expect(refusal((file) => file)).toBe('ok');
    expect(refusal(() => 3)).toBe('share.not-ours');
    expect(refusal((file) => ({ ...file, format: 'replique-session' }))).toBe('share.not-ours');
    expect(refusal((file) => ({ ...file, version: 2 }))).toBe('share.newer');
    expect(refusal((file) => ({ ...file, take: 7 }))).toBe('share.damaged');
    const commented = (more: object) => (file: Record<string, unknown>) => ({
      ...file,
      comments: [{ id: 'c1', place: { take: 1, beat: 1, line: 0 }, text: 'x', ...more }],
    });
    expect(refusal(commented({ text: '' }))).toBe('share.damaged');
    expect(refusal(commented({ text: 'x'.repeat(2001) }))).toBe('share.damaged');
    expect(refusal(commented({ place: { take: 1, beat: 9, line: 0 } }))).toBe('share.damaged');
    expect(parseShareFile(text.slice(0, -200))).toMatchObject({ ok: false, why: { code: 'share.damaged' } });
  });

  it('never throws, and what it takes is sound, whatever is put in place of anything', () => {
    const file = JSON.parse(text);
    const paths = pathsIn(file);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const read = parseShareFile(JSON.stringify(replaced(file, path, value)));
        if (!read.ok) {
          expect(read.why.code).toMatch(/^share\./);
          return;
        }
        const timeline = folded(read.value.events);
        expect(pathOf(timeline, read.value.take).length).toBeGreaterThan(0);
      }),
      { seed: 20261129, numRuns: 400 },
    );
  });
});

const pathsIn = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => [
        [key],
        ...pathsIn(inside).map((path) => [key, ...path]),
      ])
    : [];

const replaced = (value: unknown, [key, ...rest]: string[], by: unknown): unknown => {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
};

describe('comments that come back', () => {
  const comment = (id: string, text = 'Bien vu') => ({ id, place: { take: 1, beat: 1, line: 0 }, text });

  it('stand beside their lines, once, however often the file is read', () => {
    const story = told().do({ type: 'addComments', comments: [comment('c1'), comment('c2'), comment('c1')] });
    story.do({ type: 'addComments', comments: [comment('c2'), comment('c3')] });
    expect(story.session.timeline.comments.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('are refused all together when one cannot stand', () => {
    const story = told();
    const before = story.events.length;
    const lost = { ...comment('c2'), place: { take: 9, beat: 0, line: 0 } };
    expect(story.do({ type: 'addComments', comments: [comment('c1'), lost] }).refused).toBe(
      'session.no-such-place',
    );
    expect(story.do({ type: 'addComments', comments: [comment('c1', ' ')] }).refused).toBe(
      'session.note-too-long',
    );
    expect(story.events).toHaveLength(before);
  });
});

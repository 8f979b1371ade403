import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/forum/fold.ts';
import { BLANK_FORUM } from '../../../src/forum/session.ts';
import { lineAfter, lineBefore, walkOf } from '../../../src/forum/walk.ts';
import { eraseTake } from '../../../src/timeline/erase-take.ts';
import { pathOf, stands } from '../../../src/timeline/path.ts';
import { readRows } from '../../../src/timeline/read-rows.ts';
import { HEADER } from '../session-kit/beats.ts';
import { arbitraryForum } from './arbitrary-forum.ts';
import { gather } from './forum-story.ts';

const wordsOf = (story: ReturnType<typeof gather>, take: number): string[] =>
  pathOf(story.session.scene.timeline, take).flatMap(({ step }) => (step ? [step.ref.words] : []));

describe('Stop !', () => {
  it('freezes and bookmarks the line that the window was showing', () => {
    const story = gather().model().hear(1);
    const shown = story.place;
    story.hear(1).stop(shown);
    expect(story.picture).toMatchObject({
      mode: 'stopped',
      bookmark: 1,
      scene: { place: shown, stage: { paused: true } },
    });
    expect(story.last).toBe('Bon .');
    expect(story.due).toBeUndefined();
  });

  it('is said once, whoever says it again', () => {
    const story = gather().model().hear(1).stop().stop({ take: 0, beat: 0, line: 0 });
    expect(story.events.filter(({ type }) => type === 'sceneStopped')).toHaveLength(1);
    expect(story.resume().stop().picture.bookmarks).toHaveLength(1);
    expect(story.resume().hear(1).stop().picture.bookmarks).toMatchObject([{ bookmark: 1 }, { bookmark: 2 }]);
    expect(story.resume().stop({ take: 0, beat: 9, line: 0 }).refused).toBe('session.no-such-place');
  });

  it('lands late: arrows move the bookmark line by line, replies included', () => {
    const story = gather().model().hear(4).stop();
    const seen = [story.last];
    while (!story.earlier().refused) seen.push(story.last);
    expect(seen).toEqual(['Bon 1.', 'Ah 1.', 'mal ', 'Bon .', 'Ah .']);
    expect(story.refused).toBe('session.nothing-before');
    expect(story.later().later().last).toBe('mal ');
    expect(story.picture.bookmarks).toEqual([{ bookmark: 1, place: story.place }]);
    expect(story.resume().earlier().refused).toBe('forum.stop-first');
  });

  it('shows something else at each press, at the end too', () => {
    const story = gather().model().hear().stop();
    expect(story.later().refused).toBe('forum.nothing-after');
    expect(story.earlier().last).toBe('mal 1');
    expect(story.later().last).toBe('Au revoir 11.');
    expect(story.later().refused).toBe('forum.nothing-after');
  });

  it('goes on from the bookmark', () => {
    const story = gather().model().hear(4).stop().earlier().resume();
    expect(story.last).toBe('Ah 1.');
    expect(story.hear().last).toBe('Au revoir 11.');
  });
});

describe('Remplacer', () => {
  const stopped = () => gather().model().hear(4).stop().earlier().earlier();

  it('opens V2 at once from the bookmark, and the machine waits while people play', () => {
    const story = stopped().replace('MOI', "Qu'il raconte");
    expect(story.picture).toMatchObject({
      mode: 'aloud',
      version: 1,
      takes: [
        { number: 1, as: 'model' },
        {
          number: 2,
          as: 'replacement',
          role: 'MOI',
          from: { take: 0, beat: 0, line: 2 },
          aloud: true,
          notes: { intention: "Qu'il raconte" },
        },
      ],
    });
    expect(story.due).toBeUndefined();
    expect(story.replace().refused).toBe('forum.one-at-a-time');
  });

  it('waits for the scene to be stopped', () => {
    expect(gather().model().hear(1).replace().refused).toBe('forum.stop-first');
    expect(gather().model().hear().replace().refused).toBeUndefined();
  });

  it('resumes at a scripted reply, which is not said a second time', () => {
    const story = stopped().replace().react('hesitates').react('opens').reply(0);
    expect(story.at).toBe('1.1.0');
    expect(story.texts).toEqual(['Ah .', 'Bon .', 'bien ', 'Ah 0.']);
    story.hear();
    expect(story.picture).toMatchObject({ halt: 'reply-awaited', replies: [] });
    expect(story.session.versions).toMatchObject([{ reactions: ['hesitates', 'opens'] }]);
    expect(wordsOf(story, 0)).toEqual(['mal ']);
    expect(story.reply(2).hear().picture.takes).toHaveLength(2);
    expect(wordsOf(story, 1)).toEqual(['bien ', 'rien 0']);
  });

  it('may cut the employer short: what he had left to say was never heard', () => {
    const story = gather().model().hear(2).stop().earlier().replace().reply(0);
    expect(story.texts).toEqual(['Ah .', 'bien ', 'Ah 0.']);
    expect(story.replay(1, 0, 0).hear().texts).toEqual(['Ah .', 'bien ', 'Ah 0.', 'Bon 0.']);
  });

  it('resumes at another place, or nowhere', () => {
    const story = stopped().replace().joins(0, 1, 1);
    expect(story.picture).toMatchObject({
      mode: 'film',
      version: 1,
      scene: { place: { take: 0, beat: 1, line: 1 } },
    });
    expect(story.picture.takes[1]).toMatchObject({ aloud: true, joins: { take: 0, beat: 1, line: 1 } });
    expect(story.hear(1).stop().replace().nowhere().picture).toMatchObject({ mode: 'still', version: 2 });
    expect(story.session.versions[1]).toMatchObject({ take: 2, resumed: 'nowhere' });
    expect(story.nowhere().refused).toBe('forum.not-aloud');
    expect(stopped().replace().joins(0, 7, 0).refused).toBe('session.no-such-place');
  });

  it('never goes on with the take it joined, be it unfinished', () => {
    const story = stopped().replace().reply(0).hear();
    story.goTo(0, 0, 1).replace().joins(1, 1, 1).hear();
    expect(story.picture).toMatchObject({ halt: 'reply-awaited', version: 2 });
    story.reply(2);
    expect(wordsOf(story, 1)).toEqual(['bien ']);
    expect(story.picture).toMatchObject({ version: 3, mode: 'film' });
    expect(wordsOf(story, 3)).toEqual(['bien ', 'rien 0']);
  });

  it('lets the model it joined go wrong to its end', () => {
    const story = stopped().replace().joins(0, 1, 1).hear();
    expect(story.picture).toMatchObject({ halt: 'end', version: 1 });
    expect(story.picture.takes).toHaveLength(2);
    expect(wordsOf(story, 0)).toEqual(['mal ', 'mal 1']);
  });

  it('goes on aloud after a stop, and again when one comes back to it', () => {
    const story = stopped().replace().stop();
    expect(story.picture).toMatchObject({ mode: 'stopped', version: 1 });
    expect(story.resume().picture.mode).toBe('aloud');
    story.goTo(0, 1, 0);
    expect(story.picture.version).toBeUndefined();
    expect(story.replay(1, 0, 2).picture).toMatchObject({ mode: 'aloud', version: 1 });
    expect(story.replay(1, 0, 0).hear().picture.halt).toBe('aloud');
  });

  it('has no line beyond the one it left: going there is going where people played aloud', () => {
    const story = gather().model().hear(2).stop().earlier().replace().nowhere().goTo(1, 0, 2);
    expect(story.at).toBe('1.0.0');
    expect(story.resume().picture.mode).toBe('aloud');
  });

  it('leaves the take that recorded a line, from whatever take that line is looked at', () => {
    const story = stopped().replace().reply(0).hear().goTo(1, 0, 1).replace().nowhere();
    story.goTo(1, 0, 1).reply(2);
    const left = { take: 0, beat: 0, line: 1 };
    expect(story.session.scene.timeline.takes.slice(2).map(({ from }) => from)).toEqual([left, left]);
  });

  it('replaces the adviser or a witness, and the employer only in an exchange of roles', () => {
    const story = stopped();
    expect(story.picture.replaceable).toEqual(['MOI', 'KARIM', 'COLLEGUE', 'RESPONSABLE']);
    expect(story.replace('BERTIN').refused).toBe('forum.employer-stays');
    expect(story.replace('PERSONNE').refused).toBe('forum.no-such-role');
    expect(story.do({ type: 'exchange', who: 'P3' }).picture.takes[1]).toMatchObject({
      as: 'exchange',
      role: 'BERTIN',
      who: 'P3',
    });
    const alone = gather(undefined, { ...HEADER, roles: [] })
      .model()
      .hear(1)
      .stop();
    expect(alone.do({ type: 'exchange' }).refused).toBe('forum.no-employer');
    expect(alone.replace().picture.mode).toBe('aloud');
  });

  it('is told afterwards, if at all', () => {
    const story = stopped().replace();
    const note = (type: 'words' | 'change', text: string) =>
      story.do({ type: 'noteVersion', take: 1, note: { type, text } });
    note('words', 'Qui vous aide ?');
    expect(note('change', 'Il parle').picture.takes[1]?.notes).toEqual({
      words: 'Qui vous aide ?',
      change: 'Il parle',
    });
    expect(note('words', 'x'.repeat(4001)).refused).toBe('session.note-too-long');
    expect(story.react('opens', 0).refused).toBe('forum.no-such-version');
    expect(story.do({ type: 'replace', role: 'MOI', intention: 'x'.repeat(4001) }).refused).toBe(
      'forum.one-at-a-time',
    );
  });

  it('counts raised hands, and refuses a slip of the finger', () => {
    const story = stopped().replace();
    const count = (playable: number) =>
      story.do({ type: 'countHands', take: 1, hands: { playable, costly: 3, magic: 1 } });
    expect(count(5).picture.takes[1]?.hands).toEqual({ playable: 5, costly: 3, magic: 1 });
    expect(count(-1).refused).toBe('forum.bad-count');
    expect(count(2.5).refused).toBe('forum.bad-count');
  });
});

describe('Rejouer', () => {
  it('shows any place frozen, then plays from there', () => {
    const story = gather().model().hear().goTo(0, 1, 0);
    expect(story.picture).toMatchObject({ mode: 'still', scene: { stage: { paused: true } } });
    expect(story.last).toBe('Ah 1.');
    expect(story.replay(0, 1, 1).picture.mode).toBe('film');
    expect(story.hear().last).toBe('Au revoir 11.');
    expect(story.goTo(0, 5, 0).refused).toBe('session.no-such-place');
  });

  it('opens a version for another scripted reply, even the same one, and reads it first', () => {
    const story = gather().model().hear().goTo(0, 0, 2).reply(1);
    expect(story.picture.takes[1]).toMatchObject({ as: 'again', from: { take: 0, beat: 0, line: 2 } });
    expect(story.last).toBe('mal ');
    expect(story.hear().picture.halt).toBe('reply-awaited');
    expect(story.replay(0, 0, 0).reply(0).refused).toBe('forum.stop-first');
  });

  it('refuses a reply that is not there', () => {
    const story = gather().model().hear().goTo(0, 0, 2);
    expect(story.reply(9).refused).toBe('session.no-such-choice');
    expect(story.do({ type: 'choose', place: { take: 0, beat: 1, line: 2 }, choice: 0 }).refused).toBe(
      'session.moved',
    );
    expect(story.goTo(0, 2, 1).reply(0).refused).toBe('session.over');
  });
});

describe('any forum', () => {
  it('goes through a take from its first line to its end, and back the same way', () => {
    fc.assert(
      fc.property(arbitraryForum, ({ session }) => {
        const { timeline } = session.scene;
        for (const { take } of timeline.takes) {
          const walk = walkOf(timeline, take);
          const places = [{ take, beat: 0, line: 0 }];
          for (let at = lineAfter(walk, { take, beat: 0, line: 0 }); at; at = lineAfter(walk, at))
            places.push(at);
          expect(places.at(-1)).toEqual(walk.end);
          const back = [walk.end];
          for (let at = lineBefore(walk, walk.end); at; at = lineBefore(walk, at)) back.push(at);
          expect(back.reverse()).toEqual(places);
        }
      }),
      { seed: 20261201, numRuns: 200 },
    );
  });

  it('never changes what was played, whatever comes next', () => {
    fc.assert(
      fc.property(arbitraryForum, fc.nat(), ({ events, session }, cut) => {
        const early = events.slice(0, cut % (events.length + 1)).reduce(fold, BLANK_FORUM);
        for (const { take, from, beats } of early.scene.timeline.takes) {
          const now = session.scene.timeline.takes.find((one) => one.take === take);
          expect(now?.from).toEqual(from);
          expect(now?.beats.slice(0, beats.length)).toEqual(beats);
        }
      }),
      { seed: 20261202, numRuns: 200 },
    );
  });

  it('is the same folded whole, or from a checkpoint written as JSON and the tail', () => {
    fc.assert(
      fc.property(arbitraryForum, fc.nat(), ({ events, session }, cut) => {
        const at = cut % (events.length + 1);
        const checkpoint = JSON.parse(JSON.stringify(events.slice(0, at).reduce(fold, BLANK_FORUM)));
        expect(events.slice(at).reduce(fold, checkpoint)).toEqual(session);
      }),
      { seed: 20261203, numRuns: 200 },
    );
  });

  it('is read back from a file, and still stands when a version is erased', () => {
    fc.assert(
      fc.property(arbitraryForum, fc.integer({ min: 1, max: 3 }), ({ events }, take) => {
        expect(readRows(JSON.parse(JSON.stringify(events)))).toEqual({ events, readOnly: false });
        const left = eraseTake(events, take);
        expect(readRows(left)).toEqual({ events: left, readOnly: false });
        const { takes } = left.reduce(fold, BLANK_FORUM).scene.timeline;
        expect(takes.some((one) => one.take === take || one.from?.take === take)).toBe(false);
      }),
      { seed: 20261204, numRuns: 200 },
    );
  });

  it('always stands somewhere that was played', () => {
    fc.assert(
      fc.property(arbitraryForum, ({ session }) => {
        expect(stands(session.scene.timeline, session.scene.place)).toBe(true);
        for (const { place } of session.bookmarks) expect(stands(session.scene.timeline, place)).toBe(true);
      }),
      { seed: 20261205, numRuns: 200 },
    );
  });
});

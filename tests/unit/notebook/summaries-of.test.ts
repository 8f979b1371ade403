import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debrief } from '../../../src/debrief/debrief.ts';
import { notedRow } from '../../../src/notebook/noted-row.ts';
import { pathOf, stepsTo } from '../../../src/timeline/path.ts';
import { areNotesFresh, blankRow, foldRow, isSessionRow } from '../../../src/timeline/session-row.ts';
import { gather } from '../forum/forum-story.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { HEADER } from '../session-kit/beats.ts';
import { play, type Story } from '../session-kit/story.ts';
import { ASKING, summaries, timelineOf } from './notebook-story.ts';

const rehearse = () => play(ASKING).pickUp();

describe('what is summed up of a session', () => {
  it('a take that is over: when, how it ended, what each criterion had', () => {
    const story = rehearse();
    for (const reply of [0, 1, 2]) story.wait(100).hear().choose(reply);
    expect(summaries(story)).toEqual([
      {
        take: 0,
        at: 1300,
        decisions: 3,
        ending: { name: 'Au revoir' },
        criteria: {
          questions: {
            level: 'emerging',
            offered: 3,
            taken: 1,
            entry: { decision: 3, place: { take: 0, beat: 2, line: 2 } },
          },
          engagement: { level: 'emerging', offered: 0, taken: 0 },
        },
      },
    ]);
  });

  it('says nothing of a take left before its end', () => {
    expect(summaries(rehearse().hear().choose(0).hear().choose(0))).toEqual([]);
  });

  it('an occasion that two takes share is counted once, and the level is the one each retour says', () => {
    const story = rehearse();
    for (const reply of [0, 0, 2]) story.hear().choose(reply);
    const [first, second] = summaries(story.back().choose(0));
    expect(first?.criteria.questions).toMatchObject({ level: 'seen', offered: 3, taken: 2 });
    expect(second).toMatchObject({ take: 1, decisions: 3 });
    expect(second?.criteria.questions).toEqual({ level: 'seen', offered: 1, taken: 1 });
  });

  it('what a take left unfinished had is counted by the take that leaves from it', () => {
    const story = rehearse().hear().choose(0).hear().choose(2).back();
    const [only] = summaries(story.choose(0).hear().choose(0));
    expect(only?.criteria.questions).toEqual({ level: 'seen', offered: 3, taken: 3 });
  });

  it('an entry leads to a decision where the occasion was left', () => {
    const story = rehearse();
    for (const reply of [2, 0, 0]) story.hear().choose(reply);
    const entry = summaries(story)[0]?.criteria.questions?.entry;
    expect(entry?.decision).toBe(1);
    const place = entry?.place ?? { take: 9, beat: 9, line: 9 };
    expect(stepsTo(timelineOf(story), place)).toEqual([]);
    story.goTo(place.take, place.beat, place.line);
    expect(story.picture.status).toBe('choosing');
    expect(summaries(story.choose(0))).toHaveLength(1);
  });

  it('says nothing of a forum, which belongs to its group', () => {
    expect(summaries(gather().model().hear())).toEqual([]);
  });

  it('agrees with every retour, and counts no occasion twice, whatever was played', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.array(fc.nat(2), { minLength: 12, maxLength: 30 }), (story, replies) => {
        const told = rehearse();
        for (const [rank, reply] of replies.entries()) {
          if (told.picture.status === 'over') told.goTo(0, rank % 3, 2);
          told.hear().choose(reply);
        }
        for (const one of [story, told]) {
          const timeline = timelineOf(one);
          const notes = summaries(one);
          for (const { take, criteria, decisions } of notes) {
            const retour = debrief({ take, header: HEADER, path: pathOf(timeline, take), notes: [] });
            expect(decisions).toBe(retour.turns.length);
            for (const { criterion, level, occasions } of retour.criteria) {
              expect(criteria[criterion]?.level ?? 'no-occasion').toBe(level);
              expect(criteria[criterion]?.offered ?? 0).toBeLessThanOrEqual(occasions.offered);
            }
          }
          const recorded = timeline.takes.flatMap(({ beats }) => beats).filter(({ step }) => step);
          const offered = notes.reduce((sum, { criteria }) => sum + (criteria.questions?.offered ?? 0), 0);
          expect(offered).toBeLessThanOrEqual(recorded.length);
        }
      }),
      { seed: 20261201, numRuns: 100 },
    );
  });
});

describe('notes kept in the row of the list', () => {
  const over = () => {
    const story = rehearse();
    for (const reply of [0, 1, 2]) story.hear().choose(reply);
    return story;
  };
  const rowOf = ({ events }: Story) => events.reduce(foldRow, blankRow('s1'));
  const noted = (story: Story) => notedRow(rowOf(story), story.events);

  it('an older row has none: it is read as before, and its notes are to be told', () => {
    const row = rowOf(over());
    expect(isSessionRow(row)).toBe(true);
    expect(areNotesFresh(row)).toBe(false);
    expect(areNotesFresh(noted(over()))).toBe(true);
  });

  it('stay true while a take goes on, and are late as soon as one ends', () => {
    const story = over();
    const known = story.events.length;
    let row = noted(story);
    story.goTo(0, 0, 2).choose(1).hear().choose(1);
    row = story.events.slice(known).reduce(foldRow, row);
    expect(row.beats).toBe(6);
    expect(areNotesFresh(row)).toBe(true);
    const before = story.events.length;
    row = story.hear().choose(1).events.slice(before).reduce(foldRow, row);
    expect(areNotesFresh(row)).toBe(false);
    const again = notedRow(row, story.events);
    expect(again.notes?.takes.map(({ take }) => take)).toEqual([0, 1]);
    expect(areNotesFresh(again)).toBe(true);
    expect(again).toEqual(noted(story));
  });

  it('a row whose notes make no sense is not a row: it is told again from its events', () => {
    const row = noted(over());
    const [take] = row.notes?.takes ?? [];
    for (const takes of [[{ ...take, at: 'hier' }], [{ ...take, criteria: { courage: {} } }], 'x']) {
      expect(isSessionRow({ ...row, notes: { beats: 4, takes } })).toBe(false);
    }
    expect(isSessionRow(JSON.parse(JSON.stringify(row)))).toBe(true);
  });
});

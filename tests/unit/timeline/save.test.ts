import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSave, parseSave } from '../../../src/timeline/save.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const origin = { session: 's1', app: '0.1.0', inkjs: '2.4.0', lang: 'fr' };
const read = (text: string) => {
  const result = parseSave(text);
  if (!result.ok) throw new Error(result.why.code);
  return result.value;
};
const { events } = play(THREE_TURNS).pickUp().hear().note('ownWords', 'Moi').choose(1).back().choose(0);

describe('a save', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const save = read(makeSave(origin, story.events));
        expect(save).toMatchObject({ events: story.events, rows: story.events, readOnly: false });
        expect(save.trouble).toBeUndefined();
        expect(makeSave(origin, save.rows)).toBe(makeSave(origin, story.events));
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });

  it('is one JSON document whose head says what it is', () => {
    const { events: rows, ...head } = JSON.parse(makeSave(origin, events));
    expect(head).toEqual({
      format: 'replique-session',
      version: 1,
      session: 's1',
      app: '0.1.0',
      scripts: [{ id: 'scene', hash: 'h1', inkjs: '2.4.0', lang: 'fr' }],
      criteria: 1,
      seed: 7,
      pace: 'natural',
    });
    expect(rows).toEqual(events);
    expect(read(JSON.stringify({ ...head, events }, null, 2)).events).toEqual(events);
  });

  it('keeps every whole line of a file cut anywhere', () => {
    const text = makeSave(origin, events);
    const whole = text.split('\n').slice(1, -2);
    for (let end = 0; end < text.length - 4; end += 7) {
      const result = parseSave(text.slice(0, end));
      if (!result.ok) {
        expect(end).toBeLessThan(text.indexOf('\n'));
        continue;
      }
      const kept = text
        .slice(0, end)
        .split('\n')
        .slice(1)
        .filter((row, rank) => {
          return row === whole[rank] || `${row},` === whole[rank];
        });
      expect(result.value.events).toEqual(events.slice(0, kept.length));
      expect(result.value.trouble).toEqual({ code: 'save.cut', args: { kept: kept.length } });
    }
  });

  it('keeps what precedes a bad row and says which one it is', () => {
    const impossible = { ...events[4], type: 'placeMoved', to: { take: 8, beat: 0, line: 0 } };
    const doubled = [...events.slice(0, 4), events[3], ...events.slice(4)];
    for (const rows of [events.toSpliced(4, 1, impossible as never), events.toSpliced(4, 1), doubled]) {
      expect(read(makeSave(origin, rows))).toMatchObject({
        events: events.slice(0, 4),
        trouble: { code: 'save.bad-row', args: { row: 5, kept: 4 } },
      });
    }
  });

  it('can only be read when a later version added events, which are kept verbatim', () => {
    const later = { seq: 5, t: 1, cmd: 'c', by: 'P1', type: 'roomJoined', extra: { deep: ['x'] } };
    const rows = [
      ...events.slice(0, 4),
      later,
      ...events.slice(4).map((one) => ({ ...one, seq: one.seq + 1 })),
    ];
    const save = read(makeSave(origin, rows));
    expect(save).toMatchObject({ readOnly: true, rows, trouble: { code: 'save.later-events' } });
    expect(save.events).toHaveLength(events.length);
    expect(makeSave(origin, save.rows)).toBe(makeSave(origin, rows));
  });

  it('keeps fields it does not know', () => {
    const rows = events.map((event) => ({ ...event, later: true }));
    expect(read(makeSave(origin, rows)).events).toEqual(rows);
  });

  it('refuses what is not a session, or comes from a later format', () => {
    for (const text of [
      '',
      '{}',
      'null',
      '[]',
      '{"format":"other","version":1,"events":[]}',
      '\u0000',
      '"x"',
    ]) {
      expect(parseSave(text)).toEqual({ ok: false, why: { code: 'save.not-ours' } });
    }
    const newer = makeSave(origin, events).replace('"version":1', '"version":2');
    expect(parseSave(newer)).toEqual({ ok: false, why: { code: 'save.newer' } });
  });

  it('never throws on garbled text, and what it keeps is a beginning', () => {
    const text = makeSave(origin, events);
    const garble = fc.record({
      at: fc.nat(text.length),
      gone: fc.nat(40),
      put: fc.string({ unit: 'binary', maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(garble, { minLength: 1, maxLength: 3 }), (faults) => {
        const bad = faults.reduce(
          (all, { at, gone, put }) => all.slice(0, at) + put + all.slice(at + gone),
          text,
        );
        const result = parseSave(bad);
        if (result.ok) makeSave(origin, result.value.rows);
      }),
      { seed: 20261126, numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.json(), (any) => void parseSave(any)),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it('never throws on a document of ours with any value in place of any other', () => {
    const places = [
      ['seq'],
      ['type'],
      ['beat'],
      ['beat', 'lines'],
      ['step'],
      ['from'],
      ['take'],
      ['header'],
      ['place'],
    ];
    fc.assert(
      fc.property(
        fc.nat(events.length - 1),
        fc.constantFrom(...places),
        fc.jsonValue(),
        (rank, [key, inner], value) => {
          const rows = JSON.parse(JSON.stringify(events));
          const target = inner ? rows[rank][key ?? ''] : rows[rank];
          if (target) target[inner ?? key ?? ''] = value;
          const save = read(makeSave(origin, rows));
          expect(save.events.length).toBeGreaterThanOrEqual(Math.min(rank, save.events.length));
        },
      ),
      { seed: 20261128, numRuns: 300 },
    );
  });
});

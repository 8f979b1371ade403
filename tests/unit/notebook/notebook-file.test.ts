import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/lexicon/formula.ts';
import type { OwnScene } from '../../../src/lexicon/own-scene.ts';
import type { ReceivedRow } from '../../../src/lexicon/received-row.ts';
import { say } from '../../../src/messages/say.ts';
import {
  makeNotebookFile,
  NOTEBOOK_VERSION,
  type Notebook,
  parseNotebookFile,
} from '../../../src/notebook/notebook-file.ts';
import { makeSave } from '../../../src/timeline/save.ts';
import { makeShareFile } from '../../../src/timeline/share-file.ts';
import { shareTake } from '../../../src/timeline/share-take.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const origin = (session: string) => ({ session, app: '0.1.0', inkjs: '2.4.0', lang: 'fr' });
const { events } = play(THREE_TURNS).pickUp().hear().choose(1).back().choose(0);
const short = play(THREE_TURNS).pickUp().hear().events;
const FORMULAS: Formula[] = [
  { text: 'Vous êtes combien, là ?', addedAt: 3 },
  {
    text: 'Jeudi ?',
    addedAt: 2,
    from: { scene: 'scene', session: 's1', place: { take: 0, beat: 1, line: 0 } },
  },
];
const SCENES: OwnScene[] = [
  { id: 'chez-bertin~3f9c01aa', main: 'bertin.ink', files: { 'bertin.ink': 'Bonjour.' }, updatedAt: 5 },
];
const TAKE = play(THREE_TURNS).pickUp().hear().choose(0);
const RECEIVED: ReceivedRow[] = [
  {
    id: 'r1',
    t: 7,
    text: makeShareFile({
      origin: origin('s9'),
      take: 0,
      events: shareTake(TAKE.session.timeline, 0, 'with-words'),
      comments: [{ id: 'c1', place: { take: 0, beat: 1, line: 0 }, text: 'Ça porte' }],
    }),
  },
];
const CARNET = {
  app: '0.1.0',
  at: 99,
  sessions: [
    { origin: origin('s1'), rows: events },
    { origin: origin('s2'), rows: short },
  ],
  formulas: FORMULAS,
  received: RECEIVED,
  scenes: SCENES,
};
const TEXT = makeNotebookFile(CARNET);

const read = (text: string): Notebook => {
  const result = parseNotebookFile(text);
  if (!result.ok) throw new Error(result.why.code);
  return result.value;
};
const refused = (text: string) => {
  const result = parseNotebookFile(text);
  return result.ok ? 'taken back' : result.why;
};
const ofVersion = (version: number) => TEXT.replace(`"version":${NOTEBOOK_VERSION}`, `"version":${version}`);
/** The document with something of it changed. */
const changed = (change: (file: Record<string, unknown> & { sessions: never[] }) => void): string => {
  const file = JSON.parse(TEXT);
  change(file);
  return JSON.stringify(file);
};

describe('a carnet taken away', () => {
  it('comes back identical, whatever was played', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStory, { maxLength: 4 }), (stories) => {
        const sessions = stories.map((story, rank) => ({ origin: origin(`s${rank}`), rows: story.events }));
        const text = makeNotebookFile({ ...CARNET, sessions });
        const back = read(text);
        expect(back).toMatchObject({ app: '0.1.0', at: 99, formulas: FORMULAS, scenes: SCENES });
        expect(back.received).toEqual(RECEIVED);
        expect(back.sessions.map((one) => one.events)).toEqual(stories.map((story) => story.events));
        expect(makeNotebookFile(back)).toBe(text);
      }),
      { seed: 20261207, numRuns: 60 },
    );
  });

  it('holds each session as the file it would be alone', () => {
    const alone = makeSave(origin('s2'), short).trimEnd();
    expect(TEXT).toContain(alone);
    expect(read(TEXT).sessions[1]?.events).toEqual(short);
  });

  it('may be empty, and may have been laid out again by an editor', () => {
    expect(read(makeNotebookFile({ ...CARNET, sessions: [], formulas: [] }))).toMatchObject({ sessions: [] });
    expect(read(JSON.stringify(JSON.parse(TEXT), null, 2))).toEqual(read(TEXT));
  });

  it('keeps verbatim a session that a later version went on with', () => {
    const later = { seq: short.length + 1, t: 1, cmd: 'c', by: 'P1', type: 'roomJoined', deep: { x: [1] } };
    const rows = [...short, later];
    const text = makeNotebookFile({ ...CARNET, sessions: [{ origin: origin('s1'), rows }] });
    expect(read(text).sessions[0]).toMatchObject({ readOnly: true, rows, events: short });
    expect(makeNotebookFile(read(text))).toBe(text);
  });
});

describe('a carnet of an earlier version', () => {
  it('format 2 had nothing from colleagues, 1 no scenes of one’s own either: all else comes back as it was', () => {
    const { received: _, ...two } = JSON.parse(TEXT);
    const { scenes: __, ...one } = two;
    for (const [old, version, missing] of [
      [two, 2, { received: [] }],
      [one, 1, { received: [], scenes: [] }],
    ]) {
      const back = read(JSON.stringify({ ...old, version }));
      expect(back).toEqual({ ...read(TEXT), ...missing });
      expect(JSON.parse(makeNotebookFile(back))).toMatchObject({ version: NOTEBOOK_VERSION, ...missing });
    }
  });

  it('a file that says it is of an earlier format may not bring in unseen what that one had not', () => {
    expect(read(ofVersion(1))).toMatchObject({ received: [], scenes: [] });
    expect(read(ofVersion(2))).toMatchObject({ received: [], scenes: SCENES });
  });
});

describe('a carnet is taken back whole or not at all', () => {
  it('says why, in words one can act on', () => {
    const first = 'notebook.file.';
    expect(refused('')).toEqual({ code: `${first}not-ours` });
    expect(refused('[1, 2]')).toEqual({ code: `${first}not-ours` });
    expect(refused('{"format":"other"}')).toEqual({ code: `${first}not-ours` });
    expect(refused(makeSave(origin('s1'), events))).toEqual({ code: `${first}one-session` });
    expect(refused(ofVersion(NOTEBOOK_VERSION + 1))).toEqual({ code: `${first}newer` });
    expect(refused(TEXT.slice(0, -9))).toEqual({ code: `${first}damaged` });
    expect(refused(changed((file) => delete file.formulas))).toEqual({ code: `${first}damaged` });
    expect(refused(changed((file) => Object.assign(file, { formulas: [FORMULAS[0], { text: 3 }] })))).toEqual(
      {
        code: `${first}formula`,
        args: { n: 2 },
      },
    );
    const [scene] = SCENES;
    for (const scenes of [
      [scene, scene],
      [scene, { ...scene, id: 'je-ne-trouve-personne' }],
    ])
      expect(refused(changed((file) => Object.assign(file, { scenes })))).toEqual({
        code: `${first}scene`,
        args: { n: 2 },
      });
    const [handed] = RECEIVED;
    for (const other of [
      handed,
      { ...handed, id: 3 },
      { ...handed, id: 'r2', text: handed?.text.replace('"seq":2', '"seq":9') },
      { ...handed, id: 'r2', text: makeSave(origin('s1'), events) },
    ])
      expect(refused(changed((file) => Object.assign(file, { received: [handed, other] })))).toEqual({
        code: `${first}received`,
        args: { n: 2 },
      });
    expect(say(`${first}session`, { n: 2 })).toContain('La séance 2 de ce carnet est abîmée');
  });

  it('one unsound session refuses all of them', () => {
    const bad = (sessions: unknown[]) => refused(changed((file) => Object.assign(file, { sessions })));
    const [one, two] = JSON.parse(TEXT).sessions;
    const damaged = { code: 'notebook.file.session', args: { n: 2 } };
    expect(bad([one, { ...two, events: two.events.toSpliced(1, 1) }])).toEqual(damaged);
    expect(bad([one, { ...two, events: [] }])).toEqual(damaged);
    expect(bad([one, { ...two, version: 9 }])).toEqual(damaged);
    expect(bad([one, null])).toEqual(damaged);
    expect(bad([one, two, one])).toEqual({ code: 'notebook.file.session-twice', args: { n: 3 } });
  });

  it('a file cut anywhere gives nothing back', () => {
    for (let end = 0; end < TEXT.trimEnd().length; end += 41) {
      const why = refused(TEXT.slice(0, end));
      expect(why).toEqual({ code: `notebook.file.${end < 27 ? 'not-ours' : 'damaged'}` });
    }
  });

  it('300 files garbled at random: never a crash, and what is taken back is sound', () => {
    const garble = fc.record({
      at: fc.nat(TEXT.length),
      gone: fc.nat(40),
      put: fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.json()),
    });
    fc.assert(
      fc.property(fc.array(garble, { minLength: 1, maxLength: 3 }), (faults) => {
        const bad = faults.reduce(
          (all, { at, gone, put }) => all.slice(0, at) + put + all.slice(at + gone),
          TEXT,
        );
        const result = parseNotebookFile(bad);
        if (result.ok) {
          expect(result.value.sessions.length).toBeGreaterThan(0);
          expect(read(makeNotebookFile(result.value))).toEqual(result.value);
        } else expect(say(result.why.code, result.why.args)).not.toContain('notebook.');
      }),
      { seed: 20261208, numRuns: 300 },
    );
  });

  it('300 files with any value in place of any other: never a crash', () => {
    const paths = [
      ['version'],
      ['app'],
      ['at'],
      ['formulas'],
      ['formulas', 0],
      ['formulas', 1, 'from'],
      ['received'],
      ['received', 0],
      ['received', 0, 'text'],
      ['scenes'],
      ['scenes', 0],
      ['scenes', 0, 'files'],
      ['sessions'],
    ];
    const deep = [
      ['sessions', 0],
      ['sessions', 1, 'events'],
      ['sessions', 0, 'events', 3],
      ['sessions', 0, 'scripts'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths, ...deep), fc.jsonValue(), (path, value) => {
        const file = JSON.parse(TEXT);
        const [last, ...way] = path.toReversed();
        const holder = way.toReversed().reduce((at, key) => at[key], file);
        holder[last ?? ''] = value;
        const result = parseNotebookFile(JSON.stringify(file));
        if (result.ok) expect(read(makeNotebookFile(result.value))).toEqual(result.value);
        else expect(say(result.why.code, result.why.args)).not.toContain('notebook.');
      }),
      { seed: 20261209, numRuns: 300 },
    );
  });

  it('a value nested without end is refused like any other', () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refused(nested)).toEqual({ code: 'notebook.file.not-ours' });
    const inside = TEXT.replace('"sessions":[', `"sessions":[${nested},`);
    expect(refused(inside)).toEqual({ code: 'notebook.file.session', args: { n: 1 } });
  });
});

import type { Line } from '../lexicon/beat.ts';
import type { Header } from '../lexicon/scenario.ts';
import { takeOf } from '../timeline/path.ts';
import type { Take } from '../timeline/timeline.ts';
import { isAloudOnly } from './halt.ts';
import { inkText, tagText } from './ink-text.ts';
import { type ForumSession, versionNumber, versionOf } from './session.ts';
import { lastLine, type Walk, walkOf } from './walk.ts';

/** Gives a sentence by its code: `say` of the house `messages`. */
export type Say = (code: string, args?: Record<string, string | number>) => string;

/**
 * A version as an Ink draft for the author: the way to where someone came in, the words said as a choice, and what the
 * script answered. It compiles as it is, whatever people wrote. Remarks, labels and effects are left to the author.
 * Undefined for a take that was never opened.
 *
 * @example download('v2.ink', draftOf(session, 1, say))
 */
export function draftOf(session: ForumSession, take: number, say: Say): string | undefined {
  const { timeline } = session.scene;
  const header = timeline.opened?.header;
  const taken = takeOf(timeline, take);
  if (!header || !taken) return undefined;
  const version = versionOf(session, take);
  const notes = Object.values(version?.notes ?? {}).filter((note) => note.trim() !== '');
  const moments = [...untilEnd(session, taken), ...afterAloud(session, taken)];
  return [
    ...headOf(header, versionNumber(take)),
    ...notes.map((note) => `// ${note.replace(/\s+/g, ' ').trim()}`),
    '-> moment_1',
    ...moments.map((moment, rank) => knotOf(moment, rank, moments.length, say)),
    '',
  ].join('\n');
}

/** What is said before a decision, and the reply made there. */
type Moment = { lines: readonly Line[]; words?: string };

/** The whole path of a take; where someone came in, the words said aloud rather than the reply that stands for them. */
function untilEnd(session: ForumSession, { take, as, first, beats }: Take): Moment[] {
  const walk = walkOf(session.scene.timeline, take);
  const { words } = versionOf(session, take)?.notes ?? {};
  return walk.path.map((_, rank) => {
    const moment = momentAt(walk, rank, 0);
    if (rank + 1 !== first || as === 'again') return moment;
    const said = words ?? moment.words;
    return { ...moment, ...(beats.length === 0 || said !== undefined ? { words: said ?? '' } : {}) };
  });
}

/** Where the script went on after a version of which nothing is recorded; one empty moment when it did not. */
function afterAloud({ scene: { timeline }, ...session }: ForumSession, { take }: Take): Moment[] {
  if (!isAloudOnly(timeline, take)) return [];
  const resumed = session.versions.find((one) => one.take === take)?.resumed;
  if (resumed === undefined || resumed === 'nowhere') return [{ lines: [] }];
  const joined = walkOf(timeline, resumed.take);
  const beats = [...joined.path.keys()].filter((beat) => beat >= resumed.beat);
  return beats.map((beat) => momentAt(joined, beat, beat === resumed.beat ? resumed.line : 0));
}

function momentAt(walk: Walk, beat: number, line: number): Moment {
  const lines = walk.path[beat]?.beat.lines.slice(line, lastLine(walk, beat) + 1) ?? [];
  const words = walk.path[beat + 1]?.step?.ref.words;
  return { lines, ...(words === undefined ? {} : { words }) };
}

function headOf({ title, channel, roles }: Header, number: number): string[] {
  return [
    `# titre: ${tagText(title)} (V${number})`,
    `# canal: ${channel}`,
    ...roles.map(({ code, name, job, cast }) => {
      const called = job ? `${tagText(name)}, ${tagText(job)}` : tagText(name);
      return `# role: ${[tagText(code), called, ...(cast ? [tagText(cast)] : [])].join(' ; ')}`;
    }),
  ];
}

function knotOf({ lines, words }: Moment, rank: number, moments: number, say: Say): string {
  const said = lines.map(({ speaker, text }) => inkText(speaker ? `${speaker}: ${text}` : text));
  const isLast = rank === moments - 1;
  const reply = inkText(words ?? '') || inkText(say('forum.draft.aloud'));
  return [
    '',
    `=== moment_${rank + 1} ===`,
    ...said.filter((line) => line !== ''),
    isLast ? '-> END' : `* [${reply}]\n    -> moment_${rank + 2}`,
  ].join('\n');
}

import { draftOf, type Say } from './draft.ts';
import { inkText, tagText } from './ink-text.ts';
import { type ForumSession, versionNumber } from './session.ts';

/**
 * Every version of a session in one Ink file for the author: a first choice leads to each. It compiles as it is.
 * Undefined when nobody came in.
 *
 * @example saveText('brouillon.ink', draftsOf(session, say), 'text/plain')
 */
export function draftsOf(session: ForumSession, say: Say): string | undefined {
  const header = session.scene.timeline.opened?.header;
  const drafts = session.versions.flatMap(({ take }) => {
    const draft = draftOf(session, take, say);
    return draft === undefined ? [] : [{ number: versionNumber(take), lines: draft.split('\n') }];
  });
  if (!header || drafts.length === 0) return undefined;
  const head = (drafts[0]?.lines ?? []).filter((line) => HEAD.test(line));
  const doors = drafts.map(
    ({ number }) => `* [${inkText(say('forum.version', { n: number }))}]\n    -> v${number}_moment_1`,
  );
  const bodies = drafts.flatMap(({ number, lines }) => [
    '',
    ...lines.filter((line) => !HEAD.test(line) && line !== FIRST).map((line) => inVersion(line, number)),
  ]);
  return [`# titre: ${tagText(header.title)}`, ...head, ...doors, ...bodies].join('\n');
}

/** What a draft begins with, that one file says once. */
const HEAD = /^# (?:canal|role): /;
const TITLE = /^# titre: /;
const FIRST = '-> moment_1';

/** Knots of a version are named after it; signs people wrote are escaped, so that only diverts and knots look so. */
const inVersion = (line: string, number: number): string =>
  TITLE.test(line)
    ? `// V${number}`
    : line.replace(
        /^(=== |\s*-> )(moment_\d+)/,
        (_, sign: string, knot: string) => `${sign}v${number}_${knot}`,
      );

/**
 * Colours one line of Ink and of our tags: pieces from its start to its end, without a hole. Works on any line, however
 * unfinished; what a line leaves open (a block comment, braces) goes to the next in `state`. Plain data: an editor gives
 * each kind its colour.
 *
 * @example highlight('-> END', START).tokens // [{ kind: 'divert', from: 0, to: 6 }]
 */
import { PIECES } from './highlight-pieces.ts';
import type { HighlightState, Reading, Token, TokenKind } from './token.ts';

/** Before the first line. */
export const START: HighlightState = { isComment: false, braces: 0 };

export const highlight = (
  line: string,
  state: HighlightState,
): { tokens: Token[]; state: HighlightState } => {
  const tokens: Token[] = [];
  let now: Reading = { ...state, isStart: true, isTag: false, isChoice: false };
  for (let at = 0; at < line.length; ) {
    const { kind, length, next } = pieceAt(line, at, now);
    const last = tokens.at(-1);
    if (last?.kind === kind && JOINED.includes(kind)) last.to = at + length;
    else tokens.push({ kind, from: at, to: at + length });
    now = next;
    at += length;
  }
  return { tokens, state: { isComment: now.isComment, braces: now.braces } };
};

/** Read character by character or so: neighbours are one piece. */
const JOINED: readonly TokenKind[] = ['text', 'tag-value', 'comment'];

const pieceAt = (
  line: string,
  at: number,
  now: Reading,
): { kind: TokenKind; length: number; next: Reading } => {
  for (const { when, pattern, kind, then } of PIECES) {
    if (!when(now)) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(line)?.[0];
    if (found) return { kind: kindOf(kind, now), length: found.length, next: then(now, found) };
  }
  // Whatever the line holds, one character is read: an unpaired half of one counts as one.
  const isStart = now.isStart && /\s/.test(line[at] ?? '');
  return { kind: now.isTag ? 'tag-value' : 'text', length: 1, next: { ...now, isStart } };
};

/** The spaces and words of a tag are its value. */
const kindOf = (kind: TokenKind, { isTag }: Reading): TokenKind =>
  isTag && kind === 'text' ? 'tag-value' : kind;

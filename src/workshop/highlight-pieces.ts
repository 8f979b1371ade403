import type { Reading, TokenKind } from './token.ts';

/** One way a piece of a line may look, where it may stand, and where reading stands after it. */
export type Piece = {
  kind: TokenKind;
  /** Sticky: looked for at one place only. */
  pattern: RegExp;
  when(now: Reading): boolean;
  then(now: Reading, found: string): Reading;
};

const atStart = ({ isStart, isComment }: Reading): boolean => isStart && !isComment;
const inside = ({ isComment }: Reading): boolean => !isComment;
const words = (now: Reading): Reading => ({ ...now, isStart: false });

const piece = (
  kind: TokenKind,
  pattern: RegExp,
  when: Piece['when'],
  then: Piece['then'] = words,
): Piece => ({ kind, pattern, when, then });

/** In the order they are tried: comments before all, what opens a line before what may stand anywhere. */
export const PIECES: readonly Piece[] = [
  piece(
    'comment',
    /.*?\*\//y,
    (now) => now.isComment,
    (now) => ({ ...now, isComment: false }),
  ),
  piece(
    'comment',
    /.+/y,
    (now) => now.isComment,
    (now) => now,
  ),
  piece('comment', /\/\/.*/y, inside),
  piece('comment', /\/\*(?:.*?\*\/|.*)/y, inside, (now, found) => ({
    ...now,
    isComment: found.length < 4 || !found.endsWith('*/'),
  })),
  piece('text', /\\./uy, inside),
  piece('text', /\s+/y, inside, (now) => now),

  piece('knot', /={1,}\s*(?:function\s+)?[\p{L}\d_]+[^/]*/uy, atStart),
  piece('logic', /~(?:[^/#]|\/(?![/*]))*/y, atStart),
  piece('logic', /(?:VAR|CONST|LIST|EXTERNAL|INCLUDE)(?![\p{L}\d_])(?:[^/]|\/(?![/*]))*/uy, atStart),
  piece('comment', /TODO\s*:.*/y, atStart),
  piece('choice', /[*+](?:\s*[*+])*/y, atStart, (now) => ({ ...now, isChoice: true })),
  piece(
    'logic',
    /-(?!>)\s*[^:{}[\]#«|]{1,80}:(?=\s|$)/y,
    (now) => atStart(now) && now.braces > 0 && !now.isChoice,
  ),
  piece(
    'gather',
    /-(?!>)(?:\s*-(?!>))*/y,
    (now) => atStart(now) && !now.isChoice,
    (now) => now,
  ),
  piece('label', /\([\p{L}\d_]+\)/uy, atStart, (now) => now),
  piece('speaker', /\p{Lu}[\p{Lu}\d_-]+\s*:/uy, atStart),

  piece('divert', /->->|<-\s*[\p{L}\d_.]+|->(?:\s*[\p{L}\d_.]+)?/uy, inside, (now) => ({
    ...words(now),
    isTag: false,
  })),
  piece('logic', /\{[!&~]?(?:[^{}|:"#]*:(?!:)|[^{}|:"#]*(?=\}))?/y, inside, (now) => ({
    ...now,
    isStart: now.isStart && now.isChoice,
    braces: now.braces + 1,
  })),
  piece('logic', /\}/y, inside, (now) => ({
    ...now,
    isStart: now.isStart && now.isChoice,
    braces: Math.max(0, now.braces - 1),
  })),
  piece('logic', /\|/y, (now) => inside(now) && now.braces > 0),
  piece('choice', /\[/y, (now) => inside(now) && now.isChoice),
  piece(
    'choice',
    /\]/y,
    (now) => inside(now) && now.isChoice,
    (now) => ({
      ...words(now),
      isChoice: false,
      isTag: false,
    }),
  ),
  piece('tag-key', /#\s*[\p{L}\d_-]*(?:\s*[+0−–-](?=\s|$|«))?(?:\s*:)?/uy, inside, (now) => ({
    ...words(now),
    isTag: true,
  })),
  piece('quote', /«[^«»{}[\]|#]*»|“[^“”{}[\]|#]*”/y, inside),
  piece('text', /[\p{L}\p{M}\d'’,.;:!?…]+/uy, inside),
];

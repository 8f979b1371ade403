/** What a piece of a line is. */
export type TokenKind =
  | 'knot'
  | 'divert'
  | 'choice'
  | 'label'
  | 'gather'
  | 'logic'
  | 'speaker'
  | 'tag-key'
  | 'tag-value'
  | 'quote'
  | 'comment'
  | 'text';

/** `to` excluded, offsets from the start of the line. */
export type Token = { kind: TokenKind; from: number; to: number };

/** What lines before left open. */
export type HighlightState = { isComment: boolean; braces: number };

/** Where reading stands in a line. `isStart`: no words yet; `isChoice`: between the brackets of a choice, or before. */
export type Reading = HighlightState & { isStart: boolean; isTag: boolean; isChoice: boolean };

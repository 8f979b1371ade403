import { LanguageSupport, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { tagHighlighter, tags } from '@lezer/highlight';
import { highlight, START } from '../../../workshop/highlight.ts';
import type { HighlightState, Token, TokenKind } from '../../../workshop/token.ts';

/** What CodeMirror calls the pieces of a line; the names only serve to carry our class to the text. */
const TAGS = {
  knot: tags.heading,
  divert: tags.link,
  choice: tags.list,
  label: tags.labelName,
  gather: tags.separator,
  logic: tags.processingInstruction,
  speaker: tags.strong,
  'tag-key': tags.meta,
  'tag-value': tags.annotation,
  quote: tags.string,
  comment: tags.comment,
  text: tags.content,
} satisfies Record<TokenKind, unknown>;

type Reading = { state: HighlightState; tokens: Token[] };

/** Ink and our tags as `workshop/highlight` reads them, line by line, on what is seen first. */
const inkLanguage = StreamLanguage.define<Reading>({
  name: 'ink',
  startState: () => ({ state: START, tokens: [] }),
  copyState: ({ state, tokens }) => ({ state, tokens }),
  blankLine(reading) {
    reading.state = highlight('', reading.state).state;
  },
  token(stream, reading) {
    if (stream.sol()) {
      const read = highlight(stream.string, reading.state);
      reading.tokens = read.tokens;
      reading.state = read.state;
    }
    const token = reading.tokens.find(({ to }) => to > stream.pos);
    stream.pos = token?.to ?? stream.string.length;
    return token?.kind ?? null;
  },
  tokenTable: TAGS,
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
});

/** Each kind of piece has its class: the theme gives colours. */
const classes = tagHighlighter(Object.entries(TAGS).map(([kind, tag]) => ({ tag, class: `ink-${kind}` })));

/** Colours for the text of a scene. */
export const ink = () => [new LanguageSupport(inkLanguage), syntaxHighlighting(classes)];

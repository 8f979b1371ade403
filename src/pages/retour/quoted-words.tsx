import { markWords, type Segment } from '../../debrief/mark-words.ts';
import type { Remark } from '../../lexicon/beat.ts';
import type { Sign } from '../../lexicon/criteria.ts';
import { typeset } from '../../messages/typeset.ts';
import './signs.css';

const STROKES: Record<Sign, string> = { '+': 'straight', '0': 'dotted', '-': 'wavy' };

/** The exact words of a reply, what the remarks quote being underlined: straight, dotted or wavy, never colour alone. */
export const QuotedWords = ({ words, remarks }: { words: string; remarks: readonly Remark[] }) => (
  <>{markWords(typeset(words), remarks).map(Piece)}</>
);

const Piece = ({ text, sign }: Segment) =>
  sign ? <mark class={`said ${STROKES[sign]}`}>{text}</mark> : text;

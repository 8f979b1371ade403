import type { Ms } from '../../lexicon/session.ts';
import { typeset } from '../../messages/typeset.ts';

const FORMAT = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** « 3 mars 2026 à 14 h 05 »: the colon is for machines. */
export const dayAndTime = (at: Ms): string => typeset(FORMAT.format(at).replace(/(\d+):(\d+)/, '$1 h $2'));

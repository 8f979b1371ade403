import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { formulaName } from '../../notebook/formulas.ts';
import { Icon } from '../parts/icon.tsx';
import { unquoted } from '../parts/in-quotes.ts';
import './keep-phrase.css';

/** The names of the phrases kept (see `formulaName`), and what keeps one more or gives it up. */
export type KeptPhrases = { names: ReadonlySet<string>; toggle(text: string, place: Place): void };

/** Given by the page of a retour; where there is none, nothing may be kept. */
export const KeptPhrasesContext = createContext<KeptPhrases | undefined>(undefined);

/** `words` is the id of the phrase on the page, `look` whether the control says its name or is only drawn. */
type Props = { text: string; place: Place; words: string; look: 'named' | 'drawn' };

/** « Garder cette phrase », for the next call. A gesture between brackets is no phrase. */
export const KeepPhrase = ({ text, place, words, look }: Props) => {
  const phrases = useContext(KeptPhrasesContext);
  const phrase = unquoted(text.trim());
  const name = formulaName(phrase);
  if (!phrases || phrase.startsWith('(') || name === '') return null;
  return (
    <button
      type="button"
      class={`keep-phrase ${look}`}
      aria-pressed={phrases.names.has(name)}
      aria-describedby={words}
      onClick={() => phrases.toggle(phrase, place)}
    >
      <Icon name="bookmark" size={20} />
      <span class={look === 'drawn' ? 'out-of-sight' : undefined}>{say('debrief.keep')}</span>
    </button>
  );
};

import { say } from '../../messages/say.ts';

/** A phrase between French quotation marks, whether or not its author typed them; quotations inside stay, as “ ”. */
export const inQuotes = (phrase: string): string => say('app.quote', { quote: unquoted(phrase.trim()) });

/** Without the pair of guillemets around the whole, if there is one. */
export const unquoted = (phrase: string): string => {
  const [, inside] = /^«\s*(.*?)\s*»$/s.exec(phrase) ?? [];
  return inside === undefined || /^[^«]*»/.test(inside) ? phrase : inside;
};

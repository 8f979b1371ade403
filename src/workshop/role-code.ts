import { PROTAGONIST } from '../lexicon/scenario.ts';
import { INK_STARTS } from './escape-words.ts';

/**
 * The code that will stand before what someone says: the name in capitals, without title or accents.
 *
 * @example roleCode('Mme Le Goff, garagiste') // 'LEGOFF'
 */
export const roleCode = (who: string): string => {
  const words = (who.split(',')[0] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z\d]+/)
    .filter((word) => word !== '' && !TITLES.has(word));
  const whole = words.join('');
  const code = whole.length <= LONGEST ? whole : (words.at(-1) ?? '').slice(0, LONGEST);
  const isFree = code !== PROTAGONIST && !INK_STARTS.test(`${code}:`);
  return isFree && /^[A-Z][A-Z\d]+$/.test(code) ? code : ANYONE;
};

const TITLES = new Set(['M', 'MR', 'MME', 'MLLE', 'MONSIEUR', 'MADAME', 'DR', 'DOCTEUR']);
const LONGEST = 12;
const ANYONE = 'EMPLOYEUR';

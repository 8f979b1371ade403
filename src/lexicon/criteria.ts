/**
 * The ten things a third party listens for: five about the words, five about the attitude, in the order
 * of the observation grid of the trade. A sign says what was heard: `+` seen, `0` on the way, `-` to rework.
 */
export const WORDING = ['clair', 'positif', 'engagement', 'choix', 'juste'] as const;
export const ATTITUDE = ['place', 'reformulation', 'questions', 'cadre', 'presence'] as const;
export const CRITERIA = [...WORDING, ...ATTITUDE] as const;

export type Criterion = (typeof CRITERIA)[number];
export type Family = 'wording' | 'attitude';
export type Sign = '+' | '0' | '-';

/** What a take shows of a criterion: pas vu / en chemin / vu. Without any occasion nothing is said of it. */
export const LEVELS = ['unseen', 'emerging', 'seen'] as const;
export type Level = (typeof LEVELS)[number] | 'no-occasion';

export const isCriterion = (word: string): word is Criterion =>
  (CRITERIA as readonly string[]).includes(word);

export const familyOf = (criterion: Criterion): Family =>
  (WORDING as readonly string[]).includes(criterion) ? 'wording' : 'attitude';

/** Porter's six listening attitudes; `evaluation` is shown as « jugement », no attitude is bad in itself. */
export const PORTER = [
  'evaluation',
  'interpretation',
  'soutien',
  'enquete',
  'solution',
  'comprehension',
] as const;

export type Porter = (typeof PORTER)[number];

export const isPorter = (word: string): word is Porter => (PORTER as readonly string[]).includes(word);

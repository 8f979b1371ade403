import type { Network, Outcome } from '../lexicon/tablet.ts';
import { FIELDS, type Field, fieldsOf, LAST_PAGE } from './fields.ts';

/**
 * The practice application of the tablet: a small job offer form, handled while the conversation goes on. It knows
 * neither clock nor network: the author says how pages come, and a slow page comes when someone speaks. Each act may
 * yield an outcome, which the replies tagged `#quand:` wait for. Nothing typed here is kept or sent.
 *
 * @example
 * let { practice } = act(BLANK_PRACTICE, { type: 'write', field: 'job', text: 'Vente' }, 'rapide');
 * const { outcome } = act(practice, { type: 'next' }, 'rapide'); // 'champ-vide': two fields are left
 */
export type Practice = {
  page: number;
  values: Partial<Record<Field, string>>;
  /** Why fields of this page were refused, as codes of `messages/`. */
  faults: Partial<Record<Field, string>>;
  /** The wheel turns: the page comes when someone speaks. */
  waiting?: true;
  /** What was on this page is gone. */
  lost?: true;
  /** Fields filled since someone last spoke. */
  silently: Field[];
};

export const BLANK_PRACTICE: Practice = { page: 0, values: {}, faults: {}, silently: [] };

export type Act =
  | { type: 'write'; field: Field; text: string }
  /** The field is left: what was typed in it counts. */
  | { type: 'leave'; field: Field }
  | { type: 'next' }
  | { type: 'back' }
  /** The offer was read through together. */
  | { type: 'readThrough' }
  /** Someone spoke, on one side or the other. */
  | { type: 'spoken' };

/** What an act makes of the practice, and what it yields to the scene. */
export type Acted = { practice: Practice; outcome?: Outcome };

/** Fields filled without a word after which the person in front notices. */
const NOTICED = 3;

export function act(practice: Practice, done: Act, network: Network): Acted {
  switch (done.type) {
    case 'write': {
      const { lost: _, ...kept } = practice;
      const { [done.field]: __, ...faults } = practice.faults;
      return { practice: { ...kept, values: { ...practice.values, [done.field]: done.text }, faults } };
    }
    case 'leave':
      return leave(practice, done.field);
    case 'next':
      return practice.waiting ? { practice, outcome: 'page-lente' } : next(practice, network);
    case 'back':
      return { practice: { ...arrived(practice), page: Math.max(0, practice.page - 1) } };
    case 'readThrough':
      return practice.page === LAST_PAGE ? { practice, outcome: 'offre-relue' } : { practice };
    case 'spoken':
      return { practice: { ...(practice.waiting ? turned(practice) : practice), silently: [] } };
  }
}

function leave(practice: Practice, field: Field): Acted {
  if (isBlank(practice, field) || practice.silently.includes(field)) return { practice };
  const silently = [...practice.silently, field];
  if (silently.length < NOTICED) return { practice: { ...practice, silently } };
  return { practice: { ...practice, silently: [] }, outcome: 'trois-champs-sans-parler' };
}

/** A page is checked before it is sent; with no connection, what was on it is lost. */
function next(practice: Practice, network: Network): Acted {
  const fields = fieldsOf(practice.page);
  if (fields.length === 0) return { practice };
  const faults = Object.fromEntries(fields.flatMap((field) => faultOf(practice, field)));
  if (Object.keys(faults).length > 0) {
    const outcome = fields.some((field) => isBlank(practice, field)) ? 'champ-vide' : 'champ-refuse';
    return { practice: { ...practice, faults }, outcome };
  }
  if (network === 'coupee') {
    const values = { ...practice.values };
    for (const field of fields) delete values[field];
    return { practice: { ...practice, values, faults: {}, lost: true }, outcome: 'page-perdue' };
  }
  if (network === 'lente') return { practice: { ...practice, waiting: true }, outcome: 'page-lente' };
  return { practice: turned(practice), outcome: 'page-suivante' };
}

const turned = (practice: Practice): Practice => ({
  ...arrived(practice),
  page: Math.min(LAST_PAGE, practice.page + 1),
});

const arrived = ({ waiting: _, lost: __, ...practice }: Practice): Practice => ({ ...practice, faults: {} });

const isBlank = ({ values }: Practice, field: Field): boolean => (values[field] ?? '').trim() === '';

const faultOf = (practice: Practice, field: Field): [Field, string][] => {
  const fault = isBlank(practice, field)
    ? 'tablet.refused.empty'
    : FIELDS[field].check(practice.values[field]?.trim() ?? '');
  return fault ? [[field, fault]] : [];
};

import type { AuthorError, Gauge, Role, Source } from '../lexicon/scenario.ts';
import { fold, splitFields } from './split-tag.ts';

/** A field read, as far as it can be, and what is wrong with it. */
export type Field<T> = { value?: T; faults: Pick<AuthorError, 'code' | 'args'>[] };

/** `BERTIN ; M. Bertin, restaurateur ; bertin`: code, name and job, cast. */
export const parseRole = (text: string): Field<Role> => {
  const [code = '', called = '', cast] = splitFields(text);
  const [, name = called, job] = /^(.*?)\s*,\s*(.*)$/.exec(called) ?? [];
  if (!/^[^\s:]+$/.test(code) || name === '')
    return { faults: [{ code: 'script.bad-role', args: { text } }] };
  return { value: { code, name, ...(job && { job }), ...(cast && { cast: fold(cast) }) }, faults: [] };
};

/** `confiance 0 10 ; haut`: variable, bounds, the side that is good. */
export const parseGauge = (text: string): Field<Gauge> => {
  const [, name, min, max, side] = GAUGE.exec(text) ?? [];
  const better = fold(side ?? '');
  if (name === undefined || Number(min) >= Number(max) || (better !== 'haut' && better !== 'bas'))
    return { faults: [{ code: 'script.bad-gauge', args: { text } }] };
  return { value: { name, min: Number(min), max: Number(max), better }, faults: [] };
};

const GAUGE = /^([\p{L}\d_]+)\s+(-?\d+)\s+(-?\d+)\s*;\s*(\p{L}+)$/u;

/** `Convention HCR ; www.legifrance.gouv.fr ; droit au 2026-01-01 ; consulté le 2026-11-21`: only the title is needed. A
 * rule known to change says `jusqu'au 2026-12-31`. */
export const parseSource = (text: string): Field<Source> => {
  const [title = '', ...fields] = splitFields(text);
  if (title === '') return { faults: [{ code: 'script.bad-source', args: { text } }] };
  const source: Source = { title };
  const faults: Field<Source>['faults'] = [];
  for (const field of fields.filter((words) => words !== '')) {
    const [, kind, day = ''] = DATED.exec(fold(field).replace('’', "'")) ?? [];
    if (kind === undefined) source.address = field;
    else if (!isDay(day)) faults.push({ code: 'script.bad-date', args: { text: field } });
    else source[DATES[kind] ?? 'consulted'] = day;
  }
  return { value: source, faults };
};

const DATES: Record<string, 'inForce' | 'until' | 'consulted'> = {
  'droit au': 'inForce',
  "jusqu'au": 'until',
  'consulte le': 'consulted',
};
const DATED = /^(droit au|jusqu'au|consulte le)\s+(.*)$/;

const isDay = (day: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

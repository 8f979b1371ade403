import { CRITERIA, PORTER } from '../lexicon/criteria.ts';
import { EXPRESSIONS, POSTURES } from '../lexicon/moods.ts';
import { NETWORKS, OUTCOMES, TABLET_POSITIONS, TABLET_SCREENS } from '../lexicon/tablet.ts';
import { fold } from '../script/split-tag.ts';
import { type Completion, option } from './completion.ts';
import type { Names } from './names-in.ts';

/** Where a tag stands, what the text names, what is drawn. */
export type TagSpot = {
  where: 'header' | 'line' | 'choice';
  names: Names;
  known: { sets: readonly string[]; sounds: readonly string[]; cast: readonly string[] };
};

/**
 * What may be written after the colon of a tag.
 *
 * @param name of the tag, as written
 * @param value what stands between the colon and the caret; the last word of it is being typed
 */
export const tagValues = (
  name: string,
  value: string,
  spot: TagSpot,
): { typed: string; options: readonly Completion[] } => {
  const fields = value.split(';');
  const typed = /[^\s,;]*$/.exec(value)?.[0] ?? '';
  const key = fold(name);
  const isRole = spot.where !== 'choice' && spot.names.roles.some(({ code }) => code === name);
  const values = isRole ? faces : Object.hasOwn(VALUES, key) ? VALUES[key] : undefined;
  const isAsked = spot.where === 'choice' ? OF_CHOICES.includes(key) : !OF_CHOICES.includes(key);
  const field = fields.at(-1) ?? '';
  const written = field
    .slice(0, field.length - typed.length)
    .split(/[\s,]+/)
    .map(fold);
  const options = isAsked || isRole ? (values?.(spot, fields.length) ?? []) : [];
  return { typed, options: options.filter(({ label }) => !written.includes(fold(label))) };
};

const OF_CHOICES: readonly string[] = ['porter', 'quand', 'silence'];

const all = (words: readonly string[], code: string): Completion[] => words.map((word) => option(word, code));

const faces = (): Completion[] => [
  ...all(EXPRESSIONS, 'workshop.complete.face'),
  ...all(POSTURES, 'workshop.complete.posture'),
];

/** By key; `field` counts the fields begun, from 1. */
const VALUES: Record<string, (spot: TagSpot, field: number) => Completion[]> = {
  lieu: ({ known }) => all(known.sets, 'workshop.complete.set'),
  son: ({ known }) => all(known.sounds, 'workshop.complete.sound'),
  ambiance: ({ known }) => [
    ...all(
      known.sounds.filter((sound) => sound !== HUSH),
      'workshop.complete.sound',
    ),
    option(HUSH, 'workshop.complete.hush'),
  ],
  canal: () => ['appel', 'visite'].map((word) => option(word, `workshop.complete.channel.${word}`)),
  vise: () => CRITERIA.map((word) => option(word, `criteria.${word}.name`)),
  role: ({ known }, field) => (field === 3 ? all(known.cast, 'workshop.complete.cast') : []),
  jauge: ({ names }, field) =>
    field === 1
      ? all(names.variables, 'workshop.complete.variable')
      : ['haut', 'bas'].map((word) => option(word, `workshop.complete.side.${word}`)),
  tablette: () => all([...TABLET_POSITIONS, ...TABLET_SCREENS, ...NETWORKS], 'workshop.complete.tablet'),
  porter: () => PORTER.map((word) => option(word, `criteria.porter.${word}.line`)),
  quand: () => all(OUTCOMES, 'workshop.complete.outcome'),
};

/** Ends a background sound. */
const HUSH = 'silence';

import { isCriterion } from '../lexicon/criteria.ts';
import type { AuthorError, Header } from '../lexicon/scenario.ts';
import type { LeadingTag } from './leading-tags.ts';
import { parseChannel } from './parse-channel.ts';
import { type Field, parseGauge, parseRole, parseSource } from './parse-header-field.ts';
import { fold, splitTag } from './split-tag.ts';

/**
 * Reads the tags above the first line as a header. What cannot be read is left out and said as a warning with
 * its file and line; an Ink file with none of our tags gets its file name as title.
 */
export const parseHeader = (
  tags: readonly LeadingTag[],
  id: string,
): { header: Header; warnings: AuthorError[] } => {
  const header: Header = {
    title: id,
    channel: 'appel',
    aims: [],
    roles: [],
    gauges: [],
    secrets: [],
    sources: [],
  };
  const warnings: AuthorError[] = [];
  const seen = new Set<string>();
  for (const { text, place } of tags) {
    const { key, value } = splitTag(text);
    const read = READERS[key];
    if (!read || value === '') continue;
    const faults =
      seen.has(key) && SINGLE.has(key)
        ? [{ code: 'script.header-twice', args: { key } }]
        : read(header, value);
    seen.add(key);
    warnings.push(...faults.map((fault) => ({ ...fault, severity: 'warning' as const, ...place })));
  }
  return { header, warnings };
};

type Fault = Pick<AuthorError, 'code' | 'args'>;

const SINGLE = new Set(['titre', 'canal', 'duree', 'theme', 'objectif', 'vise']);

const READERS: Record<string, (header: Header, value: string) => Fault[]> = {
  titre: (header, value) => {
    header.title = value;
    return [];
  },
  theme: (header, value) => {
    header.theme = value;
    return [];
  },
  objectif: (header, value) => {
    header.objective = value;
    return [];
  },
  secret: (header, value) => {
    header.secrets.push(value);
    return [];
  },
  canal: (header, value) => {
    const channel = parseChannel(value);
    if (!channel) return [{ code: 'script.unknown-channel', args: { word: value } }];
    header.channel = channel;
    return [];
  },
  duree: (header, value) => {
    const minutes = Number(/^(\d+)(?:\s*(?:min|minutes?))?$/.exec(value)?.[1]);
    if (!(minutes > 0)) return [{ code: 'script.bad-length', args: { word: value } }];
    header.minutes = minutes;
    return [];
  },
  vise: (header, value) => {
    const words = value
      .split(/[,;]/)
      .map(fold)
      .filter((word) => word !== '');
    header.aims.push(...words.filter(isCriterion));
    return words
      .filter((word) => !isCriterion(word))
      .map((word) => ({ code: 'script.unknown-criterion', args: { word } }));
  },
  role: (header, value) => {
    const { value: role, faults } = parseRole(value);
    if (role && header.roles.some(({ code }) => code === role.code))
      return [{ code: 'script.same-role', args: { role: role.code } }];
    return [...keep(header.roles, role), ...faults];
  },
  employeurs: (header, value) => {
    header.employers = value.split(/[,;]/).map((code) => code.trim());
    return [];
  },
  jauge: (header, value) => read(header.gauges, parseGauge(value)),
  source: (header, value) => read(header.sources, parseSource(value)),
};

const keep = <T>(list: T[], value: T | undefined): Fault[] => {
  if (value) list.push(value);
  return [];
};

const read = <T>(list: T[], { value, faults }: Field<T>): Fault[] => [...keep(list, value), ...faults];

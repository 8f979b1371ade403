import { type Completion, option } from './completion.ts';
import type { Names } from './names-in.ts';

/** Where an arrow may lead. */
export const destinations = ({ knots, stitches, labels }: Names): Completion[] => [
  ...knots.map((name) => option(name, 'workshop.complete.knot')),
  ...stitches.map((name) => option(name, 'workshop.complete.stitch')),
  ...labels.map((name) => option(name, 'workshop.complete.label')),
  option('END', 'workshop.complete.end'),
  option('DONE', 'workshop.complete.done'),
];

/** Who may speak at the start of a line. */
export const speakers = ({ roles }: Names): Completion[] =>
  roles.map(({ code, name }) => ({ label: code, detail: name, insert: `${code}: ` }));

/** What a condition or a calculation may read: variables, and whether something was met. */
export const variables = ({ variables: declared, knots, labels }: Names): Completion[] => [
  ...declared.map((name) => option(name, 'workshop.complete.variable')),
  ...labels.map((name) => option(name, 'workshop.complete.label')),
  ...knots.map((name) => option(name, 'workshop.complete.knot')),
];

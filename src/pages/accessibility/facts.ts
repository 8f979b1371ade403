/**
 * What the page « Accessibilité » states, as data: a test ties it to what is really run. Sentences are in the catalogue,
 * under `accessibility.`.
 */

/** The rules run on every screen, by their families in axe-core, and how many they are. */
export const RULES = {
  day: '2026-11-30',
  engine: 'axe-core 4.14.1',
  families: ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  count: 100,
} as const;

/** Screens these rules are run on, each in every set of colours, and the journey that goes there. */
export const SCREENS = [
  { code: 'home', journey: 'everyone' },
  { code: 'training', journey: 'everyone' },
  { code: 'settings', journey: 'everyone' },
  { code: 'accessibility', journey: 'everyone' },
  { code: 'call', journey: 'everyone' },
  { code: 'visit', journey: 'visit' },
  { code: 'retour', journey: 'everyone' },
  { code: 'notebook', journey: 'notebook' },
  { code: 'quarter', journey: 'notebook' },
  { code: 'kept', journey: 'notebook' },
  { code: 'own-scenes', journey: 'own-scenes' },
  { code: 'pair', journey: 'together' },
  { code: 'received', journey: 'peers' },
  { code: 'voice', journey: 'voice' },
  { code: 'forum', journey: 'forum' },
  { code: 'forum-papers', journey: 'forum' },
  { code: 'workshop', journey: 'workshop' },
  { code: 'one-file', journey: 'one-file' },
] as const;

/** What is tried by program besides those rules, and where. */
export const TRIALS = [
  { code: 'by-ear', at: 'e2e/heard.spec.ts' },
  { code: 'keyboard', at: 'e2e/everyone.spec.ts' },
  { code: 'focus', at: 'e2e/everyone.spec.ts' },
  { code: 'narrow', at: 'e2e/sizes.spec.ts' },
  { code: 'spacing', at: 'e2e/sizes.spec.ts' },
  { code: 'contrast', at: 'unit/pages/looks.test.ts' },
  { code: 'untimed', at: 'e2e/visit.spec.ts' },
] as const;

/** What someone looked at, nothing more. */
export const BY_HAND = ['pictures', 'forced'] as const;

/** What does not conform, or that nobody tried. */
export const MISSING = [
  'audit',
  'people',
  'screen-readers',
  'browsers',
  'drawings',
  'takes',
  'sign-language',
  'voice',
  'languages',
  'files',
] as const;

/** What may last only so long, and how it is lifted. */
export const TIME = ['default', 'pressure', 'forum', 'away'] as const;

/** Keys without modifier: what is printed on them, by their names in the catalogue when they have one. */
export const KEYS = [
  { code: 'reply', keys: ['1', '9'] },
  { code: 'silence', keys: ['S'] },
  { code: 'pause', keys: ['P'] },
  { code: 'skip', keys: ['key.space'] },
  { code: 'stop', keys: ['key.space', 'key.page-down'] },
  { code: 'bookmark', keys: ['←', '→'] },
] as const;

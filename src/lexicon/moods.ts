/**
 * What an author may write after a role's name in a cue: `# BERTIN: colere pointe`.
 * A word is an expression (the face) or a posture (the body); what a cue does not name stays as it was.
 */
export const EXPRESSIONS = [
  'calme',
  'ecoute',
  'sourire',
  'malice',
  'colere',
  'exaspere',
  'ferme',
  'mefiant',
  'fatigue',
  'abattu',
  'inquiet',
  'explique',
  'ironique',
  'surpris',
  'decide',
  'ailleurs',
] as const;

export const POSTURES = [
  'face',
  'pointe',
  'bras-croises',
  'mains-ouvertes',
  'explique-mains',
  'telephone',
  'tasse',
  'note',
  'tablette',
] as const;

export type Expression = (typeof EXPRESSIONS)[number];
export type Posture = (typeof POSTURES)[number];

export const isExpression = (word: string): word is Expression =>
  (EXPRESSIONS as readonly string[]).includes(word);

export const isPosture = (word: string): word is Posture => (POSTURES as readonly string[]).includes(word);

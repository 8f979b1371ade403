import type { Criterion } from './criteria.ts';

/** A call splits the stage in two places; a visit puts both people in one. */
export type Channel = 'appel' | 'visite';

/** `# role: BERTIN ; M. Bertin, restaurateur ; bertin`. The protagonist's code is `MOI`. */
export type Role = { code: string; name: string; job?: string; cast?: string };

export const PROTAGONIST = 'MOI';

/** `# jauge: confiance 0 10 ; haut`: an ink variable shown in the retour, and the side that is good. */
export type Gauge = { name: string; min: number; max: number; better: 'haut' | 'bas' };

/** A dated fact: dates are ISO days, `until` is the last day of a rule known to change; `address` carries no scheme. */
export type Source = {
  title: string;
  address?: string;
  inForce?: string;
  until?: string;
  consulted?: string;
};

/** What an author says of a scene above its first line. An Ink file without header gets its file name as title. */
export type Header = {
  title: string;
  channel: Channel;
  minutes?: number;
  theme?: string;
  objective?: string;
  aims: Criterion[];
  roles: Role[];
  /** Codes of those whose turn comes one after the other, in a scene of several calls; else it is the first role. */
  employers?: string[];
  gauges: Gauge[];
  secrets: string[];
  sources: Source[];
};

/** The people the scene is about: those the header says, or the first one the player does not play. Never witnesses. */
export const employersOf = ({ roles, employers = [] }: Pick<Header, 'roles' | 'employers'>): string[] => {
  const others = roles.map(({ code }) => code).filter((code) => code !== PROTAGONIST);
  const named = others.filter((code) => employers.includes(code));
  return named.length > 0 ? named : others.slice(0, 1);
};

/** A fault in what an author wrote: where, and a code that `messages/` turns into a sentence. Line from 1. */
export type AuthorError = {
  code: string;
  severity: 'error' | 'warning';
  file?: string;
  line?: number;
  args: Record<string, string | number>;
};

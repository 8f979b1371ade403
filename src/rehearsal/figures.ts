import type { Figure } from '../lexicon/picture.ts';
import { employersOf, type Header, PROTAGONIST } from '../lexicon/scenario.ts';
import { AT_REST, type Scenery } from './scenery.ts';

/**
 * Who is on stage. In a call, whoever is on the line stands left; in a visit, all who showed since the place changed:
 * the employer first, then the others, the latest last. The adviser is always right. Nobody when the header names nobody.
 */
export function figuresOf(header: Header, scenery: Scenery): Figure[] {
  const employers = employersOf(header);
  const [employer] = employers;
  if (employer === undefined) return [];
  const present = scenery.present.length > 0 ? scenery.present : [employer];
  const met = [
    ...present.filter((role) => employers.includes(role)),
    ...present.filter((role) => !employers.includes(role)),
  ];
  const left = scenery.channel === 'appel' ? present.slice(-1) : met;
  return [
    ...left.map((role) => figure(header, scenery, role, 'left')),
    figure(header, scenery, PROTAGONIST, 'right'),
  ];
}

function figure(header: Header, { faces }: Scenery, role: string, side: Figure['side']): Figure {
  const cast = header.roles.find(({ code }) => code === role)?.cast;
  return { role, side, ...(faces.get(role) ?? AT_REST), ...(cast === undefined ? {} : { cast }) };
}

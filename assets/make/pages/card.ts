/** Pictures for the cards « À l'affiche »: one scene, its place and its employer. */
import { figure } from '../cast/index.ts';
import { bertin } from '../cast/people/bertin.ts';
import { collegue } from '../cast/people/collegue.ts';
import { keller } from '../cast/people/keller.ts';
import { legoff } from '../cast/people/legoff.ts';
import type { Person } from '../cast/people/person.ts';
import { svgFile } from '../draw/svg.ts';
import { drawPlace } from '../sets/index.ts';
import { figureScale, setEdge } from '../sets/set.ts';
import { liveTelephone } from '../sets/telephone.ts';
import { cropped } from './crop.ts';

interface Scene {
  readonly place: string;
  readonly person: Person;
  readonly expression: string;
  readonly posture: string;
  /** Middle of the person. */
  readonly x: number;
  /** Left of the picture. */
  readonly from: number;
  /** Where an employer's telephone stands; the agency has headsets. */
  readonly telephone?: number;
}

/** Scenes by the name of their story. */
const scenes: Record<string, Scene> = {
  'je-ne-trouve-personne': {
    place: 'cuisine',
    person: bertin,
    expression: 'colere',
    posture: 'pointe',
    x: 462,
    from: 210,
    telephone: 700,
  },
  'l-interim-lui': {
    place: 'atelier',
    person: keller,
    expression: 'decide',
    posture: 'bras-croises',
    x: 462,
    from: 210,
    telephone: 690,
  },
  'pas-chez-nous': {
    place: 'garage',
    person: legoff,
    expression: 'ferme',
    posture: 'bras-croises',
    x: 462,
    from: 210,
    telephone: 690,
  },
  'appel-d-essai': {
    place: 'agence',
    person: collegue,
    expression: 'sourire',
    posture: 'explique-mains',
    x: 486,
    from: 220,
  },
};

function drawCard({ place, person, expression, posture, x, from, telephone }: Scene): string {
  const { back, front } = drawPlace(place);
  const them = figure(person, expression, posture, { x, edge: setEdge, scale: figureScale });
  const frame = [from, 0, 562, 428] as const;
  const phone = telephone ? `<g transform="translate(${telephone} 378)">${liveTelephone()}</g>` : '';
  return svgFile(frame, `${cropped(back, frame)}${them}${cropped(front, frame)}${phone}`);
}

/** One picture per scene, by path. */
export const cardFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(scenes).map(([name, scene]) => [`pages/card-${name}.svg`, drawCard(scene)]),
  );

/** Everybody of the cast, and one of them as a whole figure for the pictures of the pages. */
import { svgFile } from '../draw/svg.ts';
import { makeBody } from './body.ts';
import { castCentre, castFrame } from './frame.ts';
import { makeHead } from './head.ts';
import { bertin } from './people/bertin.ts';
import { collegue } from './people/collegue.ts';
import { conseillere } from './people/conseillere.ts';
import { conseillereVisite } from './people/conseillere-visite.ts';
import { keller } from './people/keller.ts';
import { legoff } from './people/legoff.ts';
import { moreau } from './people/moreau.ts';
import { nguyen } from './people/nguyen.ts';
import type { Person } from './people/person.ts';
import { sabatier } from './people/sabatier.ts';
import { traore } from './people/traore.ts';
import { youssef } from './people/youssef.ts';

export const cast: readonly Person[] = [
  bertin,
  conseillere,
  conseillereVisite,
  collegue,
  keller,
  legoff,
  sabatier,
  youssef,
  traore,
  moreau,
  nguyen,
];

const drawn = new Map<object, string>();
/** A plan is drawn once, for its file and for the pictures it appears in. */
function once<Plan extends object>(plan: Plan, draw: (plan: Plan) => string): string {
  const file = drawn.get(plan) ?? draw(plan);
  drawn.set(plan, file);
  return file;
}

const inner = (file: string): string =>
  file
    .trim()
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');

export interface Placing {
  /** Where the middle of the person goes. */
  readonly x: number;
  /** Height of the furniture that cuts the bust. */
  readonly edge: number;
  readonly scale: number;
  readonly mirrored?: true;
}

/** A person standing behind a piece of furniture. */
export function figure(
  person: Person,
  expression: string,
  posture: string,
  { x, edge, scale, mirrored }: Placing,
): string {
  const body = person.bodies[posture];
  const head = person.heads[expression];
  if (!body || !head) throw new Error(`${person.name} has no ${posture} or no ${expression}`);
  const sx = mirrored ? -scale : scale;
  const place = `translate(${x} ${edge}) scale(${sx} ${scale}) translate(${-castCentre} ${-person.edge})`;
  return `<g transform="${place}">${inner(once(body, makeBody))}${inner(once(head, makeHead))}</g>`;
}

/** Files of the cast by path, and the manifest the stage reads. */
export function castFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  const manifest: Record<string, unknown> = {};
  for (const person of cast) {
    for (const [posture, plan] of Object.entries(person.bodies))
      files[`cast/${person.name}/body-${posture}.svg`] = once(plan, makeBody);
    for (const [expression, plan] of Object.entries(person.heads))
      files[`cast/${person.name}/head-${expression}.svg`] = once(plan, makeHead);
    for (const [posture, drawing] of Object.entries(person.over ?? {}))
      files[`cast/${person.name}/over-${posture}.svg`] = svgFile(castFrame, drawing);
    manifest[person.name] = {
      viewBox: castFrame,
      postures: Object.keys(person.bodies),
      expressions: Object.keys(person.heads),
      defaults: person.defaults,
      centre: castCentre,
      top: person.top,
      edge: person.edge,
      portrait: person.portrait,
      holds: person.holds ?? {},
      ...(person.over ? { over: Object.keys(person.over), hands: person.hands } : {}),
    };
  }
  files['cast/cast.json'] = `${JSON.stringify(manifest, null, 2)}\n`;
  return files;
}

import castFile from '../../../assets/cast/cast.json';
import setsFile from '../../../assets/sets/sets.json';
import tabletFile from '../../../assets/sets/tablet.json';
import visitsFile from '../../../assets/sets/visits.json';
import type { Art, Catalogue, PersonArt, PropArt, SetArt, VisitArt } from './catalogue.ts';
import { readDrawing } from './drawings.ts';
import { makeTablet, makeVisit, type VisitEntry } from './read-visits.ts';

type Box = readonly number[];
type PersonEntry = {
  viewBox: Box;
  postures: readonly string[];
  expressions: readonly string[];
  defaults: { posture: string; expression: string };
  holds: Partial<Record<string, string>>;
  over?: readonly string[];
  centre: number;
  top: number;
};
type SetEntry = {
  viewBox: Box;
  edge: number;
  core: Box;
  figure: { x: number };
  telephone?: { wide: Box; scale: number };
};

const boxOf = ([x = 0, y = 0, width = 1, height = 1]: Box) => ({ x, y, width, height });
const spotOf = ([x = 0, y = 0]: Box, frame: { x: number; y: number }) => ({ x: x - frame.x, y: y - frame.y });
const named = (names: readonly string[], path: string) =>
  Object.fromEntries(names.map((name) => [name, `${path}${name}`]));

function makePerson(name: string, entry: PersonEntry): PersonArt {
  const frame = boxOf(entry.viewBox);
  return {
    width: frame.width,
    height: frame.height,
    centre: entry.centre - frame.x,
    crown: entry.top - frame.y,
    bodies: named(entry.postures, `cast/${name}/body-`),
    heads: named(entry.expressions, `cast/${name}/head-`),
    ...entry.defaults,
    over: named(entry.over ?? [], `cast/${name}/over-`),
    holdingPhone: Object.entries(entry.holds).flatMap(([posture, thing]) =>
      thing === 'telephone' ? [posture] : [],
    ),
  };
}

function makeSet(name: string, entry: SetEntry): SetArt {
  const frame = boxOf(entry.viewBox);
  const core = boxOf(entry.core);
  const phone = entry.telephone;
  return {
    width: frame.width,
    height: frame.height,
    edge: entry.edge - frame.y,
    core: { x: core.x - frame.x, width: core.width },
    mark: entry.figure.x - frame.x,
    ...(phone && { phone: { spot: spotOf(phone.wide, frame), scale: phone.scale } }),
    back: `sets/${name}-back`,
    front: `sets/${name}-front`,
  };
}

function makePhone(drawing: string): PropArt {
  const frame = boxOf(setsFile.cuisine.telephone.viewBox);
  return { drawing, width: frame.width, height: frame.height, foot: { x: -frame.x, y: -frame.y } };
}

const mapValues = <From, To>(record: Record<string, From>, make: (name: string, value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(name, value)]));

const catalogue: Catalogue = {
  people: mapValues<PersonEntry, PersonArt>(castFile, makePerson),
  sets: mapValues<SetEntry, SetArt>(setsFile, makeSet),
  visits: mapValues<VisitEntry, VisitArt>(visitsFile, makeVisit),
  tablet: makeTablet(tabletFile),
  phone: makePhone('sets/props/telephone'),
  ringingPhone: makePhone('sets/props/telephone-sonne'),
};

/** A drawing as an address: with the size of its frame, without which Firefox refuses to draw it on a canvas. */
export function addressOf(svg: string): string {
  const [, , , width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
  const sized = width && height ? svg.replace('<svg', `<svg width="${width}" height="${height}"`) : svg;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
}

/** The drawings of `assets/`. */
export function findArt(): Art {
  const loading = new Map<string, Promise<string>>();
  const fetchDrawing = async (drawing: string) => {
    const svg = await readDrawing(drawing);
    if (svg === undefined) throw new Error(`There is no drawing named ${drawing}`);
    return addressOf(svg);
  };
  return {
    catalogue,
    load(drawing) {
      const known = loading.get(drawing);
      if (known) return known;
      const address = fetchDrawing(drawing);
      loading.set(drawing, address);
      address.catch(() => loading.delete(drawing));
      return address;
    },
  };
}

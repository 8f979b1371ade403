import type { StagePicture } from '../../../src/lexicon/picture.ts';
import type { Art, Catalogue, PersonArt, SetArt, VisitArt } from '../../../src/stage/art/catalogue.ts';

const person = (name: string): PersonArt => ({
  width: 1220,
  height: 1270,
  centre: 570,
  crown: 35,
  bodies: { face: `cast/${name}/body-face`, pointe: `cast/${name}/body-pointe` },
  heads: { calme: `cast/${name}/head-calme`, colere: `cast/${name}/head-colere` },
  posture: 'face',
  expression: 'calme',
  holdingPhone: ['telephone'],
  over: {},
});

const set = (name: string, mark: number): SetArt => ({
  width: 960,
  height: 428,
  edge: 370,
  core: { x: 160, width: 640 },
  mark,
  back: `sets/${name}-back`,
  front: `sets/${name}-front`,
});

const mark = (far: number, near: number, narrow: number) => ({ far, near, narrow, scale: 1, drop: 0 });
const spots = (x: number, y: number) => {
  const far = { x, y, scale: 1 };
  return { far, near: far, narrow: { x: 770, y, scale: 0.5 } };
};

const farm: VisitArt = {
  width: 1600,
  height: 428,
  edge: 370,
  middle: { wide: 800, narrow: 760 },
  employer: mark(372, 500, 566),
  adviser: mark(1262, 1120, 950),
  other: { ...mark(580, 790, 758), scale: 0.8, drop: 54 },
  tablet: { posee: spots(860, 384), levee: spots(1029, 280), partagee: spots(876, 382) },
  back: 'sets/visite-exploitation-back',
  front: 'sets/visite-exploitation-front',
};

const tablet = (drawing: string) => ({ drawing, width: 200, height: 100, foot: { x: 100, y: 50 } });

const phone = (drawing: string) => ({ drawing, width: 158, height: 138, foot: { x: 44, y: 126 } });

/** A small catalogue with round numbers. */
export const catalogue: Catalogue = {
  people: {
    bertin: person('bertin'),
    keller: person('keller'),
    conseillere: {
      ...person('conseillere'),
      bodies: { face: 'cast/conseillere/body-face', tablette: 'cast/conseillere/body-tablette' },
      over: { tablette: 'cast/conseillere/over-tablette' },
    },
  },
  sets: {
    cuisine: { ...set('cuisine', 462), phone: { spot: { x: 704, y: 378 }, scale: 1 } },
    agence: set('agence', 486),
  },
  visits: { exploitation: farm },
  tablet: { posee: tablet('posee'), levee: tablet('levee'), partagee: tablet('partagee') },
  phone: phone('phone'),
  ringingPhone: phone('phone-ringing'),
};

/** Art whose addresses are the names of the drawings. */
export const art: Art = { catalogue, load: (drawing) => Promise.resolve(`data:${drawing}`) };

/** An angry call, changed as a test needs. */
export const picture = (changes: Partial<StagePicture> = {}): StagePicture => ({
  channel: 'appel',
  place: 'cuisine',
  call: 'live',
  speaking: 'BERTIN',
  tension: 7,
  paused: false,
  figures: [
    { role: 'BERTIN', cast: 'bertin', expression: 'colere', posture: 'pointe', side: 'left' },
    { role: 'MOI', cast: 'conseillere', expression: 'calme', posture: 'face', side: 'right' },
  ],
  ...changes,
});

/** A calm visit, changed as a test needs. */
export const visit = (changes: Partial<StagePicture> = {}): StagePicture => ({
  channel: 'visite',
  place: 'exploitation',
  call: 'live',
  tension: 2,
  paused: false,
  figures: [
    { role: 'SABATIER', cast: 'bertin', expression: 'calme', posture: 'face', side: 'left' },
    { role: 'MOI', cast: 'conseillere', expression: 'calme', posture: 'face', side: 'right' },
  ],
  ...changes,
});

/** A picture in which nobody speaks. */
export function silent(changes: Partial<StagePicture> = {}): StagePicture {
  const { speaking: _, ...rest } = picture(changes);
  return rest;
}

export const MOCKUP = { width: 1280, height: 428 };

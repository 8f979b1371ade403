import type { StagePicture } from '../../../src/lexicon/picture.ts';
import type { Art, Catalogue, PersonArt, SetArt } from '../../../src/stage/art/catalogue.ts';

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

const phone = (drawing: string) => ({ drawing, width: 158, height: 138, foot: { x: 44, y: 126 } });

/** A small catalogue with round numbers. */
export const catalogue: Catalogue = {
  people: { bertin: person('bertin'), conseillere: person('conseillere') },
  sets: {
    cuisine: { ...set('cuisine', 462), phone: { spot: { x: 704, y: 378 }, scale: 1 } },
    agence: set('agence', 486),
  },
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

/** A picture in which nobody speaks. */
export function silent(changes: Partial<StagePicture> = {}): StagePicture {
  const { speaking: _, ...rest } = picture(changes);
  return rest;
}

export const MOCKUP = { width: 1280, height: 428 };

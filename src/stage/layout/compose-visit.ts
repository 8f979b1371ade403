import type { Expression } from '../../lexicon/moods.ts';
import type { Figure, StagePicture } from '../../lexicon/picture.ts';
import { type Catalogue, HOME_SET, type Mark, type VisitArt } from '../art/catalogue.ts';
import type { Composition, Half, Person, PersonSpot } from './composition.ts';
import { type Frame, frameFor, type Size } from './frame.ts';
import { lightFor } from './light.ts';
import { placePerson } from './place-person.ts';
import { setLayers } from './place-set.ts';
import { placeTablet } from './place-tablet.ts';
import { placeVisit, standX } from './place-visit.ts';

/** The line between the places of a call stands off stage: one place takes it all. */
const OFF_STAGE = -200;

/** A raised tablet takes the light of the room. */
const DIMMED = 0.34;
const OVER = 0.5;

/** From this tension on, whoever speaks is seen close. */
const STRONG = 7;
const CLOSE_UP = 1.16;

/** Faces that look up at the adviser, and away as soon as a screen stands between them. */
const OPEN_FACES: readonly Expression[] = ['calme', 'ecoute', 'sourire', 'explique'];

/** Composes a visit: one place, the employer left, the adviser right, whoever is with them between, and the tablet. */
export function composeVisit(picture: StagePicture, size: Size, catalogue: Catalogue): Composition {
  const frame = frameFor(size);
  const visit = catalogue.visits[picture.place ?? HOME_SET] ?? catalogue.visits[HOME_SET];
  const empty: Half = { middle: 0, people: [], light: lightFor(0), night: 0 };
  return {
    size,
    frame: { ...frame, split: OFF_STAGE },
    left: empty,
    right: visit ? composePlace(picture, frame, catalogue, visit) : empty,
    lit: 'right',
    line: { swing: 0, bend: 0 },
    ringing: false,
    paused: picture.paused,
  };
}

function composePlace(picture: StagePicture, frame: Frame, catalogue: Catalogue, visit: VisitArt): Half {
  const placed = placeVisit(frame, visit);
  const raised = picture.tablet === 'levee';
  const distance = picture.tablet === 'partagee' ? 'near' : 'far';
  const [employer, ...others] = picture.figures.filter(({ side }) => side === 'left');
  const adviser = picture.figures.find(({ side }) => side === 'right');
  const stand = (figure: Figure | undefined, mark: Mark, spot: PersonSpot): Person[] => {
    const art = figure?.cast === undefined ? undefined : catalogue.people[figure.cast];
    if (!figure || !art) return [];
    const speaking = figure.role === picture.speaking;
    const close = speaking && spot === 'left' && picture.tension >= STRONG ? CLOSE_UP : 1;
    const bust = frame.bust * mark.scale * close;
    const middle = standX(frame, visit, mark, distance);
    const crown = frame.crown + mark.drop;
    const posed = raised ? withTablet(figure, spot) : figure;
    const person = placePerson({ ...frame, bust, crown }, art, posed, { middle, speaking, spot });
    return person ? [person] : [];
  };
  const tablet = placeTablet(frame, visit, catalogue, picture.tablet);
  return {
    middle: standX(frame, visit, visit.employer, distance) * frame.unit,
    ...setLayers(frame, placed),
    people: [
      ...stand(others.at(-1), visit.other, 'other'),
      ...stand(employer, visit.employer, 'left'),
      ...stand(adviser, visit.adviser, 'right'),
    ],
    ...(tablet && { tablet }),
    light: lightFor(picture.call === 'over' ? 0 : picture.tension),
    night: picture.call === 'over' ? OVER : raised ? DIMMED : 0,
  };
}

/** The adviser holds it up; an open face looks away. */
const withTablet = (figure: Figure, spot: PersonSpot): Figure => {
  if (spot === 'right') return { ...figure, posture: 'tablette' };
  return OPEN_FACES.includes(figure.expression) ? { ...figure, expression: 'ailleurs' } : figure;
};

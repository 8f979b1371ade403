import type { Picture } from '../../lexicon/picture.ts';
import type { Tablet } from '../../lexicon/tablet.ts';

type Offered = Picture['choices'];

/** The replies that are said, in the order of the keys 1 to 9: neither silence, nor what comes of the tablet. */
export const spokenOf = ({ choices }: Pick<Picture, 'choices'>): Offered =>
  choices.filter(({ choice }) => choice.silence === undefined && choice.when === undefined);

export const silencesOf = ({ choices }: Pick<Picture, 'choices'>): Offered =>
  choices.filter(({ choice }) => choice.silence !== undefined);

/** What the decision in front waits for from the tablet. */
export const awaitedOf = ({ choices, paused }: Picture): string[] =>
  paused ? [] : choices.flatMap(({ choice }) => choice.when ?? []);

/** The tablet while its form is to be handled: raised or shared, and not on its own home screen. */
export const tabletInHand = ({ tablet, status }: Picture): Tablet | undefined =>
  tablet &&
  status !== 'over' &&
  tablet.screen !== 'accueil' &&
  (tablet.position === 'levee' || tablet.position === 'partagee')
    ? tablet
    : undefined;

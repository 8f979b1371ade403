import type { StoryCard } from '../services.ts';

/** The trial call teaches the controls: it is offered apart from the scenes. */
export const TRIAL = 'appel-d-essai';

/** The first employer one meets. */
const FIRST = 'je-ne-trouve-personne';

const minutesOf = ({ id, header }: StoryCard): number =>
  id === FIRST ? 0 : (header.minutes ?? Number.MAX_SAFE_INTEGER);

/**
 * The scenes in the order one may take them: the first employer, then the shortest first.
 *
 * @example
 * billOf(await services.stories())[0]?.id; // 'je-ne-trouve-personne'
 */
export const billOf = (stories: readonly StoryCard[]): StoryCard[] =>
  stories.filter(({ id }) => id !== TRIAL).sort((a, b) => minutesOf(a) - minutesOf(b));

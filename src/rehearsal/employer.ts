import { type Header, PROTAGONIST } from '../lexicon/scenario.ts';

/** The role the scene is about: the first one the header names besides the player's. */
export const employerOf = ({ roles }: Header): string | undefined =>
  roles.find(({ code }) => code !== PROTAGONIST)?.code;

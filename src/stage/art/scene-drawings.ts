import type { Header } from '../../lexicon/scenario.ts';
import { type Catalogue, HOME_SET } from './catalogue.ts';

/**
 * The names of every drawing that a scene may ask for: its people in all their attitudes, the places it names, the
 * telephones and the tablet.
 *
 * @param names does the scene name this? A word said for another reason costs a drawing too many
 */
export const drawingsOfScene = (
  { people, sets, visits, tablet, phone, ringingPhone }: Catalogue,
  { roles }: Pick<Header, 'roles'>,
  names: (word: string) => boolean,
): string[] => {
  const cast = roles.flatMap((role) => (role.cast === undefined ? [] : (people[role.cast] ?? [])));
  const places = [sets, visits].flatMap((kind) =>
    Object.entries(kind).flatMap(([name, place]) => (name === HOME_SET || names(name) ? [place] : [])),
  );
  const props = [phone, ringingPhone, ...Object.values(tablet)];
  const drawings = [
    ...cast.flatMap(({ bodies, heads, over }) => [bodies, heads, over].flatMap((all) => Object.values(all))),
    ...places.flatMap(({ back, front }) => [back, front]),
    ...props.flatMap((prop) => prop?.drawing ?? []),
  ];
  return [...new Set(drawings)];
};

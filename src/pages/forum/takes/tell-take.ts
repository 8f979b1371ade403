import type { Names } from '../../../forum/names.ts';
import type { TakePicture } from '../../../forum/picture.ts';
import type { Place } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';
import { nameOfTake, takeName } from './take-name.ts';

/**
 * A take in one sentence, for who would rather read than look at the picture.
 *
 * @example tellTake(takes, version, names) // « V2 Karim, depuis Modèle, moment 3 : joué à voix haute. »
 */
export const tellTake = (takes: readonly TakePicture[], take: TakePicture, names: Names): string => {
  const { from, joins, aloud, moments, tone, ending } = take;
  const at = (place: Place): string => tellPlace(takes, place, names);
  const name = takeName(take, names);
  const what = aloud ? say('takes.node.aloud') : say('takes.text.moments', { n: moments.length });
  return [
    from
      ? say('takes.text.version', { name, from: at(from), what })
      : say('takes.text.model', { name, what }),
    ...(joins ? [say('takes.text.joins', { to: at(joins) })] : []),
    ...(tone ? [`${say(`forum.reaction.${tone}`)}.`] : []),
    ...(ending ? [say('takes.text.ending', { name: ending })] : []),
  ].join(' ');
};

/** « V2 Karim, moment 3 »: a moment of the take that recorded it. */
export const tellPlace = (takes: readonly TakePicture[], { take, beat }: Place, names: Names): string => {
  const moments = takes.find((one) => one.take === take)?.moments ?? [];
  const n = moments.findIndex(({ place }) => place.beat === beat) + 1;
  const name = nameOfTake({ takes: [...takes] }, take, names);
  return n > 0 ? say('takes.text.place', { name, n }) : name;
};

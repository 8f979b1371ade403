import { isPorter, PORTER } from '../../lexicon/criteria.ts';
import { parseChannel } from '../../script/parse-channel.ts';
import { parseSeconds } from '../../script/parse-cue.ts';
import { fold } from '../../script/split-tag.ts';
import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';
import type { Scene, Tag } from '../scene.ts';
import { ASIDE_WORDS, CUE_WORDS } from '../vocabulary.ts';
import { wordFix } from '../word-fix.ts';

/** What follows the colon of a tag can be read: seconds, a channel, a listening attitude, or simply something. */
export const unreadValue = sceneRule('unread-value', 'trains', 'warning', (scene) => [
  ...scene.tags
    .filter(({ key, isHeader }) => !isHeader && VALUED.includes(key))
    .flatMap((tag) => unread(scene, tag)),
  ...scene.choices.flatMap(({ tags }) =>
    tags.filter(({ key }) => OF_CHOICES.includes(key)).flatMap((tag) => unread(scene, tag)),
  ),
]);

const VALUED = [...CUE_WORDS, ...ASIDE_WORDS, 'entendu', 'essayez'];
const OF_CHOICES = ['porter', 'silence', 'quand'];

const unread = (scene: Scene, { key, value, at, isWhole, name }: Tag): Found[] => {
  if (!isWhole) return [];
  if (value === '') return [{ at, sentence: 'check.unread-value.empty', args: { word: name } }];
  if ((key === 'pause' || key === 'silence') && parseSeconds(value) === undefined)
    return [{ at, sentence: 'check.unread-value.seconds', args: { word: name, value } }];
  if (key === 'porter' && !isPorter(fold(value)))
    return [
      {
        ...wordFix(scene.sources, at, value, PORTER),
        sentence: 'check.unread-value.porter',
        args: { value, known: PORTER.join(', ') },
      },
    ];
  if (key === 'canal' && !parseChannel(value))
    return [
      {
        ...wordFix(scene.sources, at, value, ['appel', 'visite']),
        sentence: 'script.unknown-channel',
        args: { word: value },
      },
    ];
  return [];
};

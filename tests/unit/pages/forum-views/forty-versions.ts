import type { ForumPicture } from '../../../../src/forum/picture.ts';
import { makeDice } from '../../../e2e/fixtures/dice.ts';
import { type ForumStory, gather } from '../../forum/forum-story.ts';
import { beat, choice, line, type Scene } from '../../session-kit/beats.ts';

const WORDS = ['Je vous écoute.', 'Racontez-moi le soir.', 'Qui vous aide ?', 'On regarde ensemble ?'];

/** Twelve decisions of three lines each; the second reply is the bad one, the first leads to an end two beats later. */
export const LONG: Scene = (way) => {
  const good = way.indexOf(0);
  const isOver = way.length === 12 || (good >= 0 && way.length - good > 2);
  return beat(
    [line(`BERTIN: Ah ${way.length}.`), line('BERTIN: Trois semaines.'), line('Il se tait.')],
    isOver ? [] : [choice(`bien ${way.length}`), choice(`mal ${way.length}`, { model: true })],
    isOver ? { ending: { name: good < 0 ? 'raccroche' : 'un rendez-vous' } } : {},
  );
};

/**
 * A forum of so many versions, on ten bookmarks of a model of twelve decisions: some played aloud and left there, some
 * that join the script, some with a written reply, some that leave another version.
 */
export function manyVersions(versions: number, scene: Scene = LONG): ForumStory {
  const story = gather(scene).model().hear();
  const roll = makeDice(7);
  const stops = Array.from({ length: Math.min(10, versions) }, (_, rank) => [rank + 1, roll(4)] as const);
  for (let rank = 0; rank < versions; rank++) {
    const [at, on] = stops[rank % stops.length] ?? [0, 0];
    const parent = rank % 9 === 8 ? (story.session.versions.at(-2)?.take ?? 0) : 0;
    story.goTo(parent, at, on).do({ type: 'stop', place: story.place });
    story.do({ type: 'replace', role: 'MOI', who: `P${rank + 1}`, intention: 'Le faire parler' });
    const take = story.place.take;
    story.do({ type: 'noteVersion', take, note: { type: 'words', text: WORDS[rank % WORDS.length] ?? '' } });
    story.react((['opens', 'hesitates', 'closes'] as const)[rank % 3] ?? 'opens');
    if (rank % 4 === 1) story.nowhere();
    else if (rank % 4 === 3) story.joins(0, Math.min(11, at + 2), 1);
    else story.reply(0).hear();
  }
  return story;
}

export const drawn = ({ takes, bookmarks }: ForumPicture) => ({ takes, bookmarks });

import { type Hands, OBSTACLES, type Obstacle, type Reaction, type Secret } from '../lexicon/forum.ts';
import type { Utterance } from '../lexicon/picture.ts';
import type { Place } from '../lexicon/session.ts';
import { dialogueOf } from '../rehearsal/dialogue.ts';
import { pathOf } from '../timeline/path.ts';
import { type Names, NO_NAMES, nameOf, namesLeft } from './names.ts';
import { type ForumSession, type Version, versionNumber } from './session.ts';

/**
 * What a group takes home, as data: pages lay it out, `messages/` gives the sentences. Nobody is named unless names are
 * given, and none is left once they are erased.
 */
export type Bilan = {
  title: string;
  question?: string;
  tried: Tried[];
  phrases: { text: string; number?: number }[];
  obstacles: Record<Obstacle, string[]>;
  tries: string[];
  /** For the author of the scene: where the room did not agree with the machine. */
  disagreements: { text: string; about: Secret; line?: Utterance }[];
};

/** One version: where someone came in, to try what, what changed, and how it ended. */
export type Tried = {
  take: number;
  number: number;
  as: Version['as'];
  role?: string;
  /** Their name in the scene, when the header gives them one. */
  roleName?: string;
  person?: string;
  /** The last line heard before. */
  after?: Utterance;
  notes: Version['notes'];
  reactions: Reaction[];
  hands?: Hands;
  ended: 'reply' | 'place' | 'nowhere';
};

/** @example bilanOf(session) // without names; bilanOf(session, names) once the box is ticked */
export function bilanOf(session: ForumSession, names: Names = NO_NAMES): Bilan {
  const { question, harvest, disagreements, versions } = session;
  const known = namesLeft(session, names);
  const said = (type: 'try' | Obstacle): string[] =>
    harvest.flatMap((one) => ((one.type === 'obstacle' ? one.about : one.type) === type ? [one.text] : []));
  const obstacles = Object.fromEntries(OBSTACLES.map((about) => [about, said(about)]));
  return {
    title: session.scene.timeline.opened?.header.title ?? '',
    ...(question ? { question } : {}),
    tried: versions.map((version) => triedIn(session, version, known)),
    phrases: harvest.flatMap((one) =>
      one.type === 'phrase'
        ? [{ text: one.text, ...(one.take === undefined ? {} : { number: versionNumber(one.take) }) }]
        : [],
    ),
    obstacles: obstacles as Bilan['obstacles'],
    tries: said('try'),
    disagreements: disagreements.map(({ text, about, place }) => {
      const line = lineAt(session, place);
      return { text, about, ...(line ? { line } : {}) };
    }),
  };
}

function triedIn(session: ForumSession, version: Version, names: Names): Tried {
  const { take, as, role, who, notes, reactions, hands, resumed } = version;
  const { timeline } = session.scene;
  const taken = timeline.takes.find((one) => one.take === take);
  const after = taken?.from && lineAt(session, taken.from);
  const person = who && nameOf(names, who);
  const roleName = timeline.opened?.header.roles.find(({ code }) => code === role)?.name;
  const isScripted = taken !== undefined && taken.beats.length > 0;
  return {
    take,
    number: versionNumber(take),
    as,
    ...(role ? { role } : {}),
    ...(roleName ? { roleName } : {}),
    ...(person ? { person } : {}),
    ...(after ? { after } : {}),
    notes,
    reactions,
    ...(hands ? { hands } : {}),
    ended: isScripted ? 'reply' : resumed === undefined || resumed === 'nowhere' ? 'nowhere' : 'place',
  };
}

/** The last thing said when a place is in front. */
function lineAt({ scene: { timeline } }: ForumSession, place: Place): Utterance | undefined {
  const { opened } = timeline;
  const path = pathOf(timeline, place.take, place.beat);
  return opened && dialogueOf(opened.header, path, place, undefined).at(-1);
}

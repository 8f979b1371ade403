import type { Choice } from '../lexicon/beat.ts';
import { SECRETS, type Secret } from '../lexicon/forum.ts';
import type { Reply } from '../lexicon/picture.ts';
import { playedHere } from '../rehearsal/session.ts';
import { ownPlace, sameBeat } from '../timeline/path.ts';
import { compareTakes } from './compare.ts';
import { drawTakes } from './draw-takes.ts';
import { type Halt, haltOf } from './halt.ts';
import { linesBack } from './lines-back.ts';
import type { DeskPicture, ForumPicture, Role } from './picture.ts';
import { projectScene } from './project-scene.ts';
import { replaceable } from './replaceable.ts';
import { tellOf } from './reserve.ts';
import type { ForumSession } from './session.ts';
import { withTheatre } from './theatre.ts';

/**
 * What a role may see at this instant; undefined before the first beat. The two pictures differ by what judges, which
 * the room sees only once revealed, and by `desk`, which it never sees.
 */
export function project(session: ForumSession, role: Role): ForumPicture | undefined {
  const { scene, revealed, version, phase, question, bookmark } = session;
  const { timeline } = scene;
  const { opened, pace } = timeline;
  const picture = projectScene(session);
  if (!opened || !picture) return undefined;
  const sees = (what: Secret): boolean => role === 'desk' || revealed.includes(what);
  const halt = haltOf(session);
  const { title, roles } = opened.header;
  return {
    title,
    mode: session.mode,
    ...(halt ? { halt } : {}),
    pace,
    ...(phase ? { phase } : {}),
    phases: session.phases,
    screen: session.screen,
    ...(question ? { question } : {}),
    scene: { ...picture, sound: withTheatre(picture.sound, session) },
    ...(bookmark === undefined ? {} : { bookmark }),
    ...(session.mode === 'stopped' ? { linesBack: linesBack(session) } : {}),
    bookmarks: session.bookmarks.map((one) => ({ ...one, place: ownPlace(timeline, one.place) })),
    takes: drawTakes(session, sees),
    ...(version === undefined ? {} : { version }),
    replaceable: replaceable(opened.header),
    roles: roles.map(({ code, name }) => ({ code, name })),
    replies: isOffered(session, halt)
      ? repliesHere(session).map(({ index, choice }) => ({ index, choice: replyOf(choice) }))
      : [],
    reveals: revealed.map((what) => ({ roomWords: roomWords(session, what), told: tellOf(session, what) })),
    ...(session.screen.type === 'comparison'
      ? { comparison: compareTakes(session, session.screen.takes, sees) }
      : {}),
    harvest: session.harvest,
    names: session.names,
    ...(role === 'desk' ? { desk: projectDesk(session) } : {}),
  };
}

function projectDesk(session: ForumSession): DeskPicture {
  const { timeline } = session.scene;
  const objective = timeline.opened?.header.objective;
  const asides = playedHere(session.scene)?.beat.asides ?? [];
  return {
    questions: asides.flatMap(({ type, text }) => (type === 'question' ? [text] : [])),
    ...(objective ? { objective } : {}),
    reserve: SECRETS.map((what) => tellOf(session, what)),
    replies: repliesHere(session).map(({ index, choice }) => ({
      index,
      choice: replyOf(choice),
      ...(choice.model ? { model: true } : {}),
    })),
    roomWords: session.words.filter(({ place }) => isHere(session, place)).map(({ text }) => text),
    disagreements: session.disagreements,
  };
}

/** What the room said of this beat on that subject, or on none. */
const roomWords = (session: ForumSession, what: Secret): string[] =>
  session.words
    .filter(({ about, place }) => (about ?? what) === what && isHere(session, place))
    .map(({ text }) => text);

const isHere = ({ scene }: ForumSession, place: ForumSession['scene']['place']): boolean =>
  sameBeat(scene.timeline, place, scene.place);

const isOffered = ({ screen }: ForumSession, halt: Halt | undefined): boolean =>
  screen.type === 'replies' || halt === 'no-model' || halt === 'no-model-here';

const repliesHere = ({ scene }: ForumSession): { index: number; choice: Choice }[] =>
  (playedHere(scene)?.beat.choices ?? []).map((choice, index) => ({ index, choice }));

const replyOf = ({ words, silence, interrupts, when }: Choice): Reply => ({
  words,
  ...(silence === undefined ? {} : { silence }),
  ...(interrupts === undefined ? {} : { interrupts }),
  ...(when === undefined ? {} : { when }),
});

import type { Screen } from '../lexicon/forum.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Refusal } from '../lexicon/session.ts';
import { LONGEST_NOTE } from '../rehearsal/decide-note.ts';
import { ownPlace, takeOf } from '../timeline/path.ts';
import type { TalkCommand } from './command.ts';
import { isCard } from './decks.ts';
import { isRunning } from './halt.ts';
import { LONGEST_PHASE } from './plan.ts';
import type { ForumSession } from './session.ts';
import { showScene } from './show-scene.ts';

type Decided = Result<Fact[], Refusal>;

/** What the group says, sees and keeps: nothing here moves the scene, but it waits while something else is shown. */
export function decideTalk(session: ForumSession, command: TalkCommand): Decided {
  switch (command.type) {
    case 'enterPhase':
      return ok(session.phase === command.phase ? [] : [{ type: 'phaseEntered', phase: command.phase }]);
    case 'stretchPhase': {
      const { phase, minutes } = command;
      return minutes >= 0 && minutes <= LONGEST_PHASE
        ? ok([{ type: 'phaseStretched', phase, minutes }])
        : no({ code: 'forum.bad-minutes', args: { most: LONGEST_PHASE } });
    }
    case 'setQuestion':
      return text(command.text, 'or none', { type: 'questionSet', text: command.text });
    case 'showScreen':
      return showScreen(session, command.screen);
    case 'applaud':
      return ok([{ type: 'applauded' }]);
    case 'reveal':
      return reveal(session, command);
    case 'hide':
      return ok(session.revealed.includes(command.what) ? [{ type: 'hidden', what: command.what }] : []);
    case 'noteRoomWords':
      return noteRoomWords(session, command);
    case 'keepDisagreement': {
      const { about, text: said } = command;
      return text(said, 'or none', { type: 'disagreementKept', place: placeOf(session), about, text: said });
    }
    case 'harvest':
      return keep(session, command);
    case 'dropHarvest':
      return ok(
        session.harvest.some(({ item }) => item === command.item)
          ? [{ type: 'harvestDropped', item: command.item }]
          : [],
      );
    case 'eraseNames':
      return ok(session.names === 'erased' ? [] : [{ type: 'namesErased' }]);
  }
}

/** Nothing plays behind a card: the film waits, at its line, until it is resumed. */
function showScreen(session: ForumSession, screen: Screen): Decided {
  if (!canShow(session, screen)) return no({ code: 'forum.nothing-to-show' });
  const isLeft = screen.type !== 'scene' && isRunning(session);
  return ok([...(isLeft ? [{ type: 'paused' } as const] : []), { type: 'screenShown', screen }]);
}

/** Screens on which what is revealed has its place. */
const REVEALING: readonly Screen['type'][] = ['scene', 'takes', 'comparison'];

/** While the scene plays nothing judges it: it is stopped first. The room's words are folded before what the machine says. */
function reveal(session: ForumSession, command: Extract<TalkCommand, { type: 'reveal' }>): Decided {
  const { what, roomWords } = command;
  if (isRunning(session)) return no({ code: 'forum.stop-first' });
  const words = roomWords ? noteRoomWords(session, { text: roomWords, about: what }) : ok([]);
  if (!words.ok) return words;
  return ok([
    ...words.value,
    ...(REVEALING.includes(session.screen.type) ? [] : showScene(session.screen)),
    ...(session.revealed.includes(what) ? [] : [{ type: 'revealed', what } as const]),
  ]);
}

type Said = Omit<Extract<TalkCommand, { type: 'noteRoomWords' }>, 'type'>;

const noteRoomWords = (session: ForumSession, { text: said, about }: Said): Decided =>
  text(said, 'some', {
    type: 'roomWordsNoted',
    place: placeOf(session),
    text: said,
    ...(about ? { about } : {}),
  });

function keep({ scene, harvest }: ForumSession, command: Extract<TalkCommand, { type: 'harvest' }>): Decided {
  const { harvest: kept } = command;
  if (kept.type === 'phrase' && kept.take !== undefined && !takeOf(scene.timeline, kept.take)) {
    return no({ code: 'forum.no-such-version' });
  }
  const item = Math.max(0, ...harvest.map((one) => one.item)) + 1;
  return text(kept.text, 'some', { type: 'harvested', item, harvest: kept });
}

/** A text short enough for a screen; `or none` takes back what was written. */
function text(words: string, needed: 'some' | 'or none', fact: Fact): Decided {
  if (needed === 'some' && words.trim() === '') return no({ code: 'forum.nothing-written' });
  if (words.length > LONGEST_NOTE) return no({ code: 'session.note-too-long', args: { most: LONGEST_NOTE } });
  return ok([fact]);
}

const placeOf = ({ scene }: ForumSession) => ownPlace(scene.timeline, scene.place);

function canShow({ scene }: ForumSession, screen: Screen): boolean {
  if (screen.type === 'card') return isCard(screen.code);
  return screen.type !== 'comparison' || screen.takes.every((take) => takeOf(scene.timeline, take));
}

import { activeTime } from '../debrief/active-time.ts';
import { type Debrief, debrief } from '../debrief/debrief.ts';
import { summariseTake } from '../debrief/take-summary.ts';
import { toMarkdown } from '../debrief/to-markdown.ts';
import type { TurnReach } from '../debrief/turns.ts';
import { saveText } from '../io/files.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Place, Refusal } from '../lexicon/session.ts';
import type { OpenRetour } from '../pages/retour/retour-services.ts';
import { makeRoute } from '../pages/route.ts';
import { eraseTake } from '../timeline/erase-take.ts';
import { foldTimeline } from '../timeline/fold-timeline.ts';
import { pathLength, pathOf, takeOf } from '../timeline/path.ts';
import { EMPTY_TIMELINE, type Timeline } from '../timeline/timeline.ts';
import { boothOf } from './booth-of.ts';
import { giveTake } from './give-take.ts';
import { isOf } from './is-of.ts';
import { NO_INK } from './no-ink.ts';
import type { Parts } from './parts.ts';
import { reachOfTake } from './reach-of-take.ts';
import { makeTypedAnswers } from './typed-answers.ts';
import { voicesIn } from './voices.ts';

/** Opens the retour of a take (the last one of the session unless said), read from recorded facts alone. */
export const openRetour = async (
  parts: Parts,
  session: string,
  wanted: number | undefined,
): Promise<Result<OpenRetour, Refusal>> => {
  const storage = await parts.storage();
  const { log, trouble, close } = await storage.open(session);
  if (trouble) parts.warn(trouble);
  const events = await log.read(0);
  const timeline = events.reduce(foldTimeline, EMPTY_TIMELINE);
  const take = wanted ?? timeline.takes.at(-1)?.take;
  if (!timeline.opened || isOf(events, 'forum') || take === undefined || !takeOf(timeline, take))
    return no({ code: 'storage.no-such-session' });

  const { script, pair } = timeline.opened;
  const booth = await boothOf(log, NO_INK);
  const reach = await reachOfTake(timeline, take);
  const end = endOf(timeline, take);
  const answers = makeTypedAnswers((question, text) =>
    booth.send({ type: 'note', place: end, note: { type: question, text } }),
  );
  const flush = () => void answers.flush();
  addEventListener('pagehide', flush);

  return ok({
    scene: script.id,
    debrief: debriefOf(timeline, events, take, reach),
    takes: timeline.takes.map((one) => summariseTake(one.take, pathOf(timeline, one.take))),
    answer: answers.type,
    async replayFrom(place) {
      await answers.flush();
      const moved = await booth.send({ type: 'goTo', place });
      if (!moved.ok) return moved;
      location.hash = makeRoute({ page: pair ? 'pair' : 'scene', scene: script.id, session });
      return ok(undefined);
    },
    async export() {
      await answers.flush();
      const now = await log.read(0);
      const text = toMarkdown(debriefOf(now.reduce(foldTimeline, EMPTY_TIMELINE), now, take, reach));
      const name = `retour-${script.id}-prise-${take + 1}.md`;
      saveText(name, text, 'text/markdown');
      return name;
    },
    async share(words) {
      await answers.flush();
      const now = (await log.read(0)).reduce(foldTimeline, EMPTY_TIMELINE);
      return giveTake(session, now, take, words);
    },
    hangingFrom: (erased) => {
      const left = takesIn(eraseTake(events, erased));
      return takesIn(events).filter((one) => one !== erased && !left.includes(one));
    },
    async erase(erased) {
      await answers.flush();
      const before = await log.read(0);
      const left = eraseTake(before, erased);
      booth.close();
      await (left.length > 0 ? storage.rewrite(session, left) : storage.erase(session));
      const still = voicesIn(left);
      await parts.voices.erase(voicesIn(before).filter((voice) => !still.includes(voice)));
      return takesIn(left);
    },
    close() {
      removeEventListener('pagehide', flush);
      void answers.flush().then(() => {
        booth.close();
        close();
      });
    },
  });
};

const takesIn = (events: readonly Event[]): number[] =>
  events.flatMap((event) => (event.type === 'takeOpened' ? [event.take] : []));

const debriefOf = (
  timeline: Timeline,
  events: readonly Event[],
  take: number,
  reach: TurnReach[] | undefined,
): Debrief => {
  const opened = timeline.opened;
  if (!opened) throw new Error('a retour needs an opened session');
  return debrief({
    take,
    header: opened.header,
    path: pathOf(timeline, take),
    notes: timeline.notes,
    comments: timeline.comments,
    activeMs: activeTime(events, take),
    ...(reach ? { reach } : {}),
    ...(opened.pair ? { pair: true } : {}),
  });
};

/** The last decision or end of a take: the answers to the retour are noted there. */
const endOf = (timeline: Timeline, take: number): Place => {
  const one = takeOf(timeline, take);
  const beat = one ? pathLength(one) - 1 : 0;
  return { take, beat, line: one?.beats.at(-1)?.beat.lines.length ?? 0 };
};

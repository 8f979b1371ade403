import type { Booth } from '../booth/booth.ts';
import { newId } from '../io/new-id.ts';
import type { Picture } from '../lexicon/picture.ts';
import type { Script } from '../lexicon/script.ts';
import type { Place } from '../lexicon/session.ts';
import { makeRoute } from '../pages/route.ts';
import type { Command } from '../rehearsal/command.ts';
import type { Session } from '../rehearsal/session.ts';
import { matchChoice } from '../script/match-choice.ts';
import { rerun } from '../script/rerun.ts';
import { stepsTo } from '../timeline/path.ts';
import { boothOf } from './booth-of.ts';
import { inkOf } from './ink-of.ts';
import type { Parts } from './parts.ts';
import { refresh } from './shelf.ts';

/**
 * In development, a saved scene is played again up to the same place in a new session, as far as its choices are still
 * found; then the page opens that session.
 *
 * @returns what stops listening
 */
export const followEdits = (
  parts: Parts,
  id: string,
  booth: Booth<Session, Command, Picture>,
): (() => void) => {
  const { hot } = import.meta;
  if (!hot) return () => {};
  const onScript = async (script: Script) => {
    if (script.id !== id) return;
    refresh(script);
    const session = await retell(parts, script, booth);
    location.hash = makeRoute({ page: 'scene', scene: id, session });
  };
  hot.on('replique:script', onScript);
  return () => hot.off('replique:script', onScript);
};

const retell = async (
  parts: Parts,
  script: Script,
  booth: Booth<Session, Command, Picture>,
): Promise<string> => {
  const { timeline, place, answered } = await sessionOf(booth);
  const seed = timeline.opened?.seed ?? 0;
  const wanted = stepsTo(timeline, place).map(({ ref }) => ref);
  const { beats, held } = rerun(script, seed, wanted);
  const session = newId();
  const { log, close } = await (await parts.storage()).open(session);
  const next = await boothOf(
    log,
    inkOf(async () => script),
  );
  const { header, hash } = script;
  await next.send({ type: 'open', script: { id: script.id, hash }, header, seed, pace: timeline.pace });
  if (answered) await next.send({ type: 'pickUp' });
  for (const [beat, { beat: played }] of beats.entries()) {
    const end: Place = { take: 0, beat, line: played.lines.length };
    const ref = beat < held ? wanted[beat] : undefined;
    const offered = played.choices.map((choice) => choice.ref);
    const choice = ref && matchChoice(ref, offered);
    await next.send({
      type: 'goTo',
      place: choice === undefined ? { ...end, line: Math.min(place.line, end.line) } : end,
    });
    if (choice !== undefined) await next.send({ type: 'choose', place: end, choice });
  }
  next.close();
  close();
  return session;
};

const sessionOf = (booth: Booth<Session, Command, Picture>): Promise<Session> =>
  new Promise((done) => {
    const stop = booth.subscribe((_, session) => done(session));
    queueMicrotask(() => stop());
  });

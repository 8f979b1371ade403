import { no, ok, type Result } from '../lexicon/result.ts';
import type { Actor, Event, Fact, Log, Refusal } from '../lexicon/session.ts';
import type { Clock, Ink } from './ports.ts';
import type { Rules } from './rules.ts';

/**
 * The one loop of the program, over any rules: a command is decided on what this window knows, appended to the log, and
 * folded. Storage is the referee: when another window wrote first, this one reads, folds and decides again, so that all
 * windows tell the same story and nothing acknowledged is ever lost. Time is one timer, armed for what is due, in
 * visible windows only.
 *
 * @example
 * const booth = await makeBooth({ rules: rehearsal, log, clock, ink, actor: 'P1', newId: () => crypto.randomUUID() });
 * const stop = booth.subscribe((picture) => stage.show(picture.stage));
 * const done = await booth.send({ type: 'pickUp' });
 * if (!done.ok) say(done.why.code, done.why.args);
 */
export interface Booth<Session, Command, Picture> {
  /** Resolves once the events are stored, or with the reason why nothing happened. Commands are carried out in turn. */
  send(command: Command): Promise<Result<void, Refusal>>;
  /** Told at once, then after every change here or in another window; silent as long as there is nothing to show. */
  subscribe(tell: (picture: Picture, session: Session) => void): () => void;
  /** Stops the timer and the bell. What was acknowledged is stored. */
  close(): void;
}

export type BoothParts<Session, Command, Picture> = {
  rules: Rules<Session, Command, Picture>;
  log: Log;
  clock: Clock;
  ink: Ink;
  actor: Actor;
  /** A new identifier at each call, unique among all windows: one for each command. */
  newId: () => string;
};

/** Reads the log, then stands ready. The session goes on where the last event left it. */
export async function makeBooth<Session, Command, Picture>({
  rules,
  log,
  clock,
  ink,
  actor,
  newId,
}: BoothParts<Session, Command, Picture>): Promise<Booth<Session, Command, Picture>> {
  let session = rules.blank;
  let seq = 0;
  let closed = false;
  let disarm = (): void => {};
  let turn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(picture: Picture, session: Session) => void>();

  /** Commands, bells and the timer take turns, so that each decides on what the one before stored. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const absorb = (events: readonly Event[]): void => {
    for (const event of events) {
      session = rules.fold(session, event);
      seq = event.seq;
    }
  };

  const tellAll = (): void => {
    arm();
    const picture = rules.project(session);
    if (picture !== undefined) for (const tell of [...listeners]) tell(picture, session);
  };

  const catchUp = async (): Promise<void> => {
    const before = seq;
    const events = await log.read(seq);
    if (closed) return;
    absorb(events);
    if (seq > before) tellAll();
  };

  const arm = (): void => {
    disarm();
    if (closed || !clock.isVisible()) return;
    const next = rules.due(session, clock.now());
    if (next) disarm = clock.at(next.at, () => void inTurn(tick));
  };

  /** Does what is due; a refusal is not tried again before something changes. */
  const tick = async (): Promise<void> => {
    const now = clock.now();
    const next = closed ? undefined : rules.due(session, now);
    if (next && next.at > now) arm();
    else if (next) await carryOut(next.command);
  };

  const carryOut = async (command: Command): Promise<Result<void, Refusal>> => {
    const cmd = newId();
    while (!closed) {
      const decided = await decideWithInk(command);
      if (!decided.ok) return decided;
      if (decided.value.length === 0) return ok(undefined);
      const events = decided.value.map((fact, rank) => stamp(fact, seq + 1 + rank, cmd));
      if ((await log.append(seq, events)) === 'ok') {
        absorb(events);
        tellAll();
        return ok(undefined);
      }
      const known = seq;
      await catchUp();
      if (seq === known && !closed) return no({ code: 'session.erased' });
    }
    return no({ code: 'session.closed' });
  };

  const decideWithInk = async (command: Command): Promise<Result<Fact[], Refusal>> => {
    const asked = rules.asks(session, command);
    if (!asked) return rules.decide(session, command);
    const played = await ink.play(asked.path);
    return played.ok ? rules.decide(session, asked.carry(played.value)) : played;
  };

  const stamp = (fact: Fact, rank: number, cmd: string): Event => ({
    ...fact,
    seq: rank,
    t: clock.now(),
    cmd,
    by: actor,
  });

  const stopBell = log.onBell(() => void inTurn(catchUp));
  const stopWatching = clock.onVisibility(arm);
  await inTurn(catchUp);

  return {
    send: (command) => inTurn(() => carryOut(command)),
    subscribe(tell) {
      listeners.add(tell);
      const picture = rules.project(session);
      if (picture !== undefined) tell(picture, session);
      return () => void listeners.delete(tell);
    },
    close() {
      closed = true;
      disarm();
      stopBell();
      stopWatching();
      listeners.clear();
    },
  };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeBooth } from '../../../src/booth/booth.ts';
import { makeMemoryLog } from '../../../src/io/memory-log.ts';
import type { Event, Log, Place } from '../../../src/lexicon/session.ts';
import type { Command } from '../../../src/rehearsal/command.ts';
import { rehearsal } from '../../../src/rehearsal/rehearsal.ts';
import { BLANK_SESSION, type Session } from '../../../src/rehearsal/session.ts';
import { readRows } from '../../../src/timeline/read-rows.ts';
import { HEADER, THREE_TURNS } from '../session-kit/beats.ts';
import { makeFakeClock } from '../session-kit/fake-clock.ts';
import { makeFakeInk } from '../session-kit/fake-ink.ts';

type Act = {
  window: 0 | 1;
  kind: 'choose' | 'skip' | 'back' | 'pause' | 'resume' | 'note' | 'time' | 'crash' | 'rest';
  n: number;
};

const acts = fc.array(
  fc.record<Act>({
    window: fc.constantFrom(0, 1),
    kind: fc.constantFrom(
      'choose',
      'choose',
      'skip',
      'skip',
      'skip',
      'back',
      'pause',
      'resume',
      'note',
      'time',
      'crash',
      'rest',
    ),
    n: fc.nat(2),
  }),
  { minLength: 5, maxLength: 40 },
);

/** A window whose storage answers in its own time, and which may die between a write and its answer. */
class TestWindow {
  session: Session = BLANK_SESSION;
  readonly acknowledged: Event[] = [];
  readonly keptNotes: string[] = [];
  private notes = 0;
  private booth: Awaited<ReturnType<typeof this.start>> | undefined;
  private life = 0;

  constructor(
    private readonly log: Log,
    private readonly scheduler: fc.Scheduler,
    private readonly time: ReturnType<typeof makeFakeClock>,
    private readonly name: string,
  ) {}

  private start() {
    const life = ++this.life;
    const later = async <T>(value: T): Promise<T> => {
      await this.scheduler.schedule(Promise.resolve());
      return this.life === life ? value : new Promise(() => {});
    };
    const log: Log = {
      read: async (since) => later(await this.log.read(await later(since))),
      append: async (expected, events) => {
        const answer = await later(await this.log.append(await later(expected), events));
        if (answer === 'ok') this.acknowledged.push(...events);
        return answer;
      },
      onBell: (ring) => this.log.onBell(() => void later(undefined).then(ring)),
    };
    let id = 0;
    const newId = (): string => `${this.name}${life}-${id++}`;
    const { ink } = makeFakeInk(THREE_TURNS);
    return makeBooth({ rules: rehearsal, log, clock: this.time.clock, ink, actor: 'P1', newId });
  }

  async open(): Promise<void> {
    const life = this.life + 1;
    const booth = await this.start();
    if (this.life !== life) return booth.close();
    this.booth = booth;
    booth.subscribe((_, session) => {
      this.session = session;
    });
  }

  /** The page dies: what it was waiting for never comes. The other window keeps its own timer. */
  crash(): void {
    this.life++;
    this.booth?.close();
    this.booth = undefined;
  }

  send(command: Command): void {
    void this.booth?.send(command);
  }

  /** A note of its own words, to be found in the log if it was acknowledged. */
  note(place: Place): void {
    const text = `${this.name} ${this.notes++}`;
    const sent = this.booth?.send({ type: 'note', place, note: { type: 'felt', text } });
    void sent?.then(({ ok }) => ok && this.keptNotes.push(text));
  }
}

const commandOf = ({ kind, n }: Act, { place }: Session): Command | undefined => {
  switch (kind) {
    case 'choose':
      return { type: 'choose', place, choice: n };
    case 'skip':
      return { type: 'skipLine', place };
    case 'back':
      return { type: 'goBack' };
    case 'pause':
      return { type: 'pause' };
    case 'resume':
      return { type: 'resume' };
    default:
      return undefined;
  }
};

it('two windows, random commands, random crashes: the same gapless log, and nothing acknowledged is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), acts, async (scheduler, story) => {
      const log = makeMemoryLog();
      const time = makeFakeClock();
      const windows = [
        new TestWindow(log, scheduler, time, 'a'),
        new TestWindow(log, scheduler, time, 'b'),
      ] as const;
      const [first, second] = windows;
      const opened = [first.open(), second.open()];
      await scheduler.waitIdle();
      await Promise.all(opened);
      first.send({ type: 'open', script: { id: 's', hash: 'h' }, header: HEADER, seed: 1, pace: 'natural' });
      await scheduler.waitIdle();
      second.send({ type: 'pickUp' });
      await scheduler.waitIdle();
      for (const act of story) {
        const actor = windows[act.window];
        if (act.kind === 'crash') {
          actor.crash();
          void actor.open();
        } else if (act.kind === 'time') time.pass(act.n * 1500);
        else if (act.kind === 'rest') await scheduler.waitIdle();
        else if (act.kind === 'note') actor.note(actor.session.place);
        const command = commandOf(act, actor.session);
        if (command) actor.send(command);
        if (act.n === 0 && scheduler.count() > 0) await scheduler.waitOne();
      }
      await scheduler.waitIdle();
      const events = await log.read(0);
      expect(readRows(events)).toEqual({ events, readOnly: false });
      const truth = events.reduce(rehearsal.fold, BLANK_SESSION);
      const notes = events.flatMap((event) => (event.type === 'noted' ? [event.note.text] : []));
      for (const { session, acknowledged, keptNotes } of windows) {
        expect(notes).toEqual(expect.arrayContaining(keptNotes));
        expect(session).toEqual(truth);
        for (const event of acknowledged) expect(events[event.seq - 1]).toEqual(event);
      }
    }),
    { seed: 20261130, numRuns: 150 },
  );
});

import type { Criterion } from '../../../src/lexicon/criteria.ts';
import type { Noticed } from '../../../src/lexicon/noticed.ts';
import type { Picture } from '../../../src/lexicon/picture.ts';
import type { Header } from '../../../src/lexicon/scenario.ts';
import type { Event, Ms, NOTE_TYPES, Pace, Place } from '../../../src/lexicon/session.ts';
import type { Command } from '../../../src/rehearsal/command.ts';
import { rehearsal } from '../../../src/rehearsal/rehearsal.ts';
import { BLANK_SESSION, type Session } from '../../../src/rehearsal/session.ts';
import { HEADER, type Scene } from './beats.ts';

/**
 * A rehearsal told as a story, without booth, storage or ink.
 *
 * @example play(scene).pickUp().hear().choose(1).back().picture.status // 'choosing'
 */
export class Story {
  session: Session = BLANK_SESSION;
  readonly events: Event[] = [];
  /** The code of the last refusal, if the last command was refused. */
  refused: string | undefined;
  now: Ms = 1000;

  constructor(private readonly scene: Scene) {}

  do(command: Command): this {
    const asked = rehearsal.asks(this.session, command);
    const { steps = [], choice } = asked?.path ?? {};
    const way = [...steps.map((step) => step.choice), ...(choice === undefined ? [] : [choice])];
    const decided = rehearsal.decide(this.session, asked ? asked.carry(this.scene(way)) : command);
    this.refused = decided.ok ? undefined : decided.why.code;
    for (const fact of decided.ok ? decided.value : []) {
      const event: Event = { ...fact, seq: this.events.length + 1, t: this.now, cmd: 'c', by: 'P1' };
      this.events.push(event);
      this.session = rehearsal.fold(this.session, event);
    }
    return this;
  }

  pickUp = (): this => this.do({ type: 'pickUp' });
  skip = (): this => this.do({ type: 'skipLine', place: this.session.place });
  choose = (choice: number): this => this.do({ type: 'choose', place: this.session.place, choice });
  back = (): this => this.do({ type: 'goBack' });
  goTo = (take: number, beat: number, line: number): this =>
    this.do({ type: 'goTo', place: { take, beat, line } });
  pause = (): this => this.do({ type: 'pause' });
  resume = (): this => this.do({ type: 'resume' });
  hold = (): this => this.do({ type: 'holdClock' });
  release = (): this => this.do({ type: 'releaseClock' });
  pace = (pace: Pace): this => this.do({ type: 'setPace', pace });
  note = (type: (typeof NOTE_TYPES)[number], text: string, place: Place = this.session.place): this =>
    this.do({ type: 'note', place, note: { type, text } });

  speak = (voice?: string): this =>
    this.do({ type: 'voice', place: this.session.place, ...(voice ? { voice } : {}) });
  notice = (
    criterion: Criterion,
    level?: Noticed['level'],
    quote?: string,
    place = this.session.place,
  ): this =>
    this.do({
      type: 'notice',
      place,
      noticed: { criterion, ...(level ? { level } : {}), ...(quote ? { quote } : {}) },
    });

  /** Passes every line up to the decision; does nothing while paused. */
  hear(): this {
    while (this.picture.status === 'speaking' && !this.picture.paused) this.skip();
    return this;
  }

  /** Lets time go by and does all that falls due meanwhile, as a booth that never sleeps. */
  wait(ms: Ms): this {
    const end = this.now + ms;
    for (let next = this.due; next && next.at <= end; next = this.due) {
      this.now = Math.max(this.now, next.at);
      this.do(next.command);
    }
    this.now = end;
    return this;
  }

  get due(): ReturnType<typeof rehearsal.due> {
    return rehearsal.due(this.session, this.now);
  }

  get picture(): Picture {
    const picture = rehearsal.project(this.session);
    if (!picture) throw new Error('Nothing to show yet');
    return picture;
  }

  get texts(): string[] {
    return this.picture.utterances.map(({ text }) => text);
  }
}

/** A session opened on a scene; a call rings. */
export const play = (scene: Scene, pace: Pace = 'natural', header: Header = HEADER): Story =>
  new Story(scene).do({ type: 'open', script: { id: 'scene', hash: 'h1' }, header, seed: 7, pace });

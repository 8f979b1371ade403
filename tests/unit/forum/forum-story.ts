import type { ForumCommand } from '../../../src/forum/command.ts';
import { forumFor } from '../../../src/forum/forum.ts';
import type { ForumPicture, Role } from '../../../src/forum/picture.ts';
import { BLANK_FORUM, type ForumSession } from '../../../src/forum/session.ts';
import type { Header } from '../../../src/lexicon/scenario.ts';
import type { Event, Ms, Place } from '../../../src/lexicon/session.ts';
import { beat, choice, HEADER, line, type Scene } from '../session-kit/beats.ts';

const rules = forumFor('room');

/**
 * A forum told as a story, without booth, storage or ink.
 *
 * @example gather().model().hear(3).stop().replace().react('opens').reply(0).picture.halt // 'end'
 */
export class ForumStory {
  session: ForumSession = BLANK_FORUM;
  readonly events: Event[] = [];
  /** The code of the last refusal, if the last command was refused. */
  refused: string | undefined;
  now: Ms = 1000;

  constructor(private readonly scene: Scene) {}

  do(command: ForumCommand): this {
    const asked = rules.asks(this.session, command);
    const { steps = [], choice: rank } = asked?.path ?? {};
    const way = [...steps.map((step) => step.choice), ...(rank === undefined ? [] : [rank])];
    const decided = rules.decide(this.session, asked ? asked.carry(this.scene(way)) : command);
    this.refused = decided.ok ? undefined : decided.why.code;
    for (const fact of decided.ok ? decided.value : []) {
      const event: Event = { ...fact, seq: this.events.length + 1, t: this.now, cmd: 'c', by: 'P1' };
      this.events.push(event);
      this.session = rules.fold(this.session, event);
    }
    return this;
  }

  model = (): this => this.do({ type: 'playModel' });
  stop = (place: Place = this.place): this => this.do({ type: 'stop', place });
  earlier = (): this => this.do({ type: 'moveBookmark', by: 'back' });
  later = (): this => this.do({ type: 'moveBookmark', by: 'forward' });
  goTo = (take: number, beat: number, line: number): this =>
    this.do({ type: 'goTo', place: { take, beat, line } });
  replay = (take: number, beat: number, line: number): this =>
    this.do({ type: 'replayFrom', place: { take, beat, line } });
  resume = (): this => this.do({ type: 'resume' });
  replace = (role = 'MOI', intention?: string): this =>
    this.do({ type: 'replace', role, ...(intention ? { intention } : {}) });
  reply = (choice: number): this => this.do({ type: 'choose', place: this.place, choice });
  nowhere = (): this => this.do({ type: 'resumeScript', take: this.place.take });
  joins = (take: number, beat: number, line: number): this =>
    this.do({ type: 'resumeScript', take: this.place.take, to: { take, beat, line } });
  react = (reaction: 'opens' | 'hesitates' | 'closes', take = this.session.version ?? 0): this =>
    this.do({ type: 'react', take, reaction });

  /** Lets the film run for so many lines or replies; to its end without a number. */
  hear(lines = Number.POSITIVE_INFINITY): this {
    for (let heard = 0; heard < lines && this.due; ) {
      const { at, command } = this.due;
      this.now = Math.max(this.now, at);
      if (command.type === 'hearLine') heard++;
      this.do(command);
    }
    return this;
  }

  get due(): ReturnType<typeof rules.due> {
    return rules.due(this.session, this.now);
  }

  get place(): Place {
    return this.session.scene.place;
  }

  /** « take.beat.line » */
  get at(): string {
    return Object.values(this.place).join('.');
  }

  see(role: Role): ForumPicture {
    const picture = forumFor(role).project(this.session);
    if (!picture) throw new Error('Nothing to show yet');
    return picture;
  }

  get picture(): ForumPicture {
    return this.see('room');
  }

  get texts(): string[] {
    return this.picture.scene.utterances.map(({ text }) => text);
  }

  get last(): string | undefined {
    return this.texts.at(-1);
  }
}

/** A group gathered round a scene; the curtain is drawn. */
export const gather = (scene: Scene = GOES_WRONG, header: Header = HEADER): ForumStory =>
  new ForumStory(scene).do({
    type: 'open',
    script: { id: 'scene', hash: 'h1' },
    header,
    seed: 7,
    pace: 'natural',
  });

/**
 * Two decisions whose second reply is the bad one, then an end. Words tell the way taken: after the bad reply the
 * employer says « Ah 1. » and « Bon 1. ».
 */
export const GOES_WRONG: Scene = (way) => {
  const name = way.join('');
  if (way.length === 2)
    return beat([line(`BERTIN: Au revoir ${name}.`)], [], { ending: { name: `fin ${name}` } });
  return beat(
    [line(`BERTIN: Ah ${name}.`), line(`BERTIN: Bon ${name}.`)],
    [choice(`bien ${name}`), choice(`mal ${name}`, { model: true }), choice(`rien ${name}`)],
  );
};

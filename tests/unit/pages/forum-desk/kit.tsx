import { type Signal, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { makeBooth } from '../../../../src/booth/booth.ts';
import type { ForumCommand } from '../../../../src/forum/command.ts';
import { forumFor } from '../../../../src/forum/forum.ts';
import { type Names, withName } from '../../../../src/forum/names.ts';
import type { ForumPicture, Role } from '../../../../src/forum/picture.ts';
import { makeMemoryLog } from '../../../../src/io/memory-log.ts';
import type { Header } from '../../../../src/lexicon/scenario.ts';
import '../../../../src/messages/lessons/forum.ts';
import type { Event } from '../../../../src/lexicon/session.ts';
import type { KeyBindings } from '../../../../src/pages/forum/bindings.ts';
import type { OpenForum } from '../../../../src/pages/forum/forum-services.ts';
import type { Services } from '../../../../src/pages/services.ts';
import { beat, choice, HEADER, line, type Scene } from '../../session-kit/beats.ts';
import { makeFakeClock, settle } from '../../session-kit/fake-clock.ts';
import { makeFakeInk } from '../../session-kit/fake-ink.ts';

/** Two decisions whose second reply goes wrong. What nobody in the room may read is written « canari ». */
export const GOES_WRONG: Scene = (way) =>
  beat(
    [line(`BERTIN: Ah ${way.length}.`), line(`BERTIN: Bon ${way.length}.`)],
    way.length === 2 ? [] : [choice('« Racontez. »'), choice('« La référence ? »', { model: true })],
    {
      observation: way.length === 0 ? { remarks: [] } : { remarks: [], heard: 'canari entendu' },
      asides: [
        { type: 'thought', line: 0, text: 'canari pensée' },
        { type: 'question', line: 0, text: 'canari question' },
      ],
      gauges: { confiance: 3 },
      ...(way.length === 2 ? { ending: { name: 'canari fin' } } : {}),
    },
  );

export const VISIT: Header = {
  ...HEADER,
  channel: 'visite',
  objective: 'canari objectif',
  secrets: ['canari fiche'],
};

const BINDINGS: KeyBindings = { stop: ['Space'], back: ['ArrowLeft'], forward: ['ArrowRight'] };

type Shown = (props: { forum: OpenForum; services: Services; bindings: KeyBindings }) => VNode | null;

/**
 * A window of a forum on a page, with the real rules on a log in memory; time goes by when told to.
 *
 * @example
 * const desk = await openWindow(Desk);
 * await desk.press('Jouer la scène modèle');
 */
export async function openWindow(Shown: Shown, role: Role = 'desk', scene = GOES_WRONG, header = VISIT) {
  const log = makeMemoryLog();
  const time = makeFakeClock(Date.now());
  let id = 0;
  const booth = await makeBooth({
    rules: forumFor(role),
    log,
    clock: time.clock,
    ink: makeFakeInk(scene).ink,
    actor: 'P1',
    newId: () => `${id++}`,
  });
  await booth.send({
    type: 'open',
    script: { id: 's', hash: 'h' },
    header,
    seed: 7,
    pace: 'natural',
  });
  const picture = signal<ForumPicture | undefined>(undefined);
  booth.subscribe((next) => {
    picture.value = next;
  });
  const names = signal<Names>({});
  const forum: OpenForum = {
    session: 'session',
    scene: 's',
    header,
    resumed: false,
    role,
    picture: picture as Signal<ForumPicture>,
    names,
    setName: (who, name) => {
      names.value = withName(names.value, who, name);
    },
    send: (command) => booth.send(command),
    bilan: () => {
      throw new Error('The desk shows no bilan');
    },
    sheet: () => {
      throw new Error('The desk shows no sheet');
    },
    export: async () => undefined,
    close: () => booth.close(),
  };
  const host = document.createElement('div');
  document.body.append(host);
  // Nothing here asks anything of the rest of the program.
  act(() => render(<Shown forum={forum} services={{} as Services} bindings={BINDINGS} />, host));

  const controls = () => [...host.querySelectorAll<HTMLElement>('button, summary')];
  const find = (name: string): HTMLElement => {
    const found = controls().find((one) => nameOf(one) === name);
    if (!found) throw new Error(`No « ${name} » among: ${controls().map(nameOf).join(' | ')}`);
    return found;
  };
  const then = (what: () => void): Promise<void> =>
    act(async () => {
      what();
      await settle();
    });
  return {
    host,
    find,
    time,
    names: () => controls().map(nameOf),
    has: (name: string) => controls().some((one) => nameOf(one) === name),
    /** What is in the yellow frame, in words. */
    task: () => words(host.querySelector('.task')),
    status: () =>
      [...host.querySelectorAll('[role="status"]')].map(({ textContent }) => words(textContent)).join(''),
    press: (name: string) => then(() => find(name).click()),
    tick: (label: string) => then(() => fieldOf(host, label).click()),
    write: (label: string, text: string) =>
      then(() => {
        const field = fieldOf(host, label);
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new globalThis.Event('change', { bubbles: true }));
      }),
    send: (command: ForumCommand) => then(() => void booth.send(command)),
    /** Lets the film run until nothing more is due. */
    watch: async () => {
      for (let line = 0; line < 20; line++) await then(() => time.pass(1500));
    },
    events: (): Promise<Event[]> => log.read(0),
    see: () => forum.picture.value,
    close: () => {
      render(null, host);
      booth.close();
      host.remove();
    },
  };
}

/** As a screen reader says it. */
const nameOf = (control: Element): string => words(control.getAttribute('aria-label') ?? ownText(control));

/** Drawings of keys are hidden from screen readers. */
const ownText = (control: Element): string => {
  const copy = control.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent ?? '';
};

/** Plain quotes and plain spaces, so that tests read as they are typed. */
export const words = (text: Element | string | null): string =>
  (typeof text === 'string' ? text : (text?.textContent ?? ''))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

function fieldOf(host: Element, label: string): HTMLInputElement {
  const found = [...host.querySelectorAll('label')].find((one) => words(one).startsWith(label));
  const field = found
    ? (found.querySelector('input') ?? host.querySelector(`[id="${found.htmlFor}"]`))
    : host.querySelector(`[aria-label="${label}"]`);
  if (!(field instanceof HTMLInputElement)) throw new Error(`No field « ${label} »`);
  return field;
}

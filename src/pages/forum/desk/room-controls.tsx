import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../messages/say.ts';
import type { DeskProps } from './desk.tsx';
import { DRAWERS, Drawer, type DrawerName } from './drawer.tsx';
import { Refused } from './refused.tsx';
import { RevealUsual } from './reveal-usual.tsx';
import { RoomNow } from './room-now.tsx';
import { TakesUsual } from './takes-usual.tsx';
import { taskOf } from './task.ts';
import { useHand } from './use-hand.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { type Send, useSend } from './use-send.ts';
import './desk.css';
import './panels.css';
import './cards.css';
import './room-controls.css';

/**
 * The joker's controls when there is one window, which everybody sees: no private word on it. What the moment asks for
 * is in one row; the rest is in drawers that open over the stage and close by Escape.
 *
 * @example <RoomControls forum={forum} services={services} bindings={bindingsOf(settings)} />
 */
export const RoomControls = ({ forum, bindings }: DeskProps) => {
  const { send, refused } = useSend(forum);
  const [open, setOpen] = useState<DrawerName>();
  const [asking, setAsking] = useState<'for-a-place' | 'nothing'>('nothing');
  const controls = useRef<HTMLElement>(null);
  useKeptFocus(controls);
  const picture = forum.picture.value;
  const task = taskOf(picture);
  const hand = useHand(task);
  const leave = () => {
    setOpen(undefined);
    setAsking('nothing');
  };
  // The focus goes home and not to a button: Space must go on being « Stop ! ».
  const close = () => {
    leave();
    controls.current?.focus({ preventScroll: true });
  };
  /** What is done to the scene is for all to see: no drawer stays over it. Taps of the employer come while one notes. */
  const act: Send = async (command) => {
    const done = await send(command);
    if (done && command.type !== 'react') leave();
    return done;
  };
  useEffect(() => {
    if (open === 'moments') leave();
  }, [picture.phase]);
  useEffect(() => {
    if (!open) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
  const elsewhere = () => {
    setOpen('takes');
    setAsking('for-a-place');
  };
  return (
    <section
      class="joker by-night room-controls"
      ref={controls}
      tabIndex={-1}
      aria-label={say('forum-desk.controls')}
    >
      {open && <Drawer name={open} forum={forum} hand={hand} asking={asking} close={close} />}
      <RoomNow forum={forum} task={task} bindings={bindings} hand={hand} send={act} elsewhere={elsewhere} />
      <Refused why={refused} />
      <div class="drawer-buttons">
        {DRAWERS.map((name) => (
          <button
            key={name}
            type="button"
            class="desk-button"
            value={name}
            aria-expanded={open === name}
            onClick={() => (open === name ? close() : setOpen(name))}
          >
            {say(`forum-desk.drawer.${name}`)}
          </button>
        ))}
        {open !== 'takes' && <TakesUsual forum={forum} send={act} />}
        <RevealUsual forum={forum} send={act} />
      </div>
    </section>
  );
};

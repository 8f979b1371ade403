import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';
import { say } from '../../messages/say.ts';
import { Icon, Key } from '../parts/icon.tsx';
import type { SceneCommand } from '../services.ts';
import { Thread } from './thread.tsx';

type Props = { picture: Picture; send: (command: SceneCommand) => void };

/** What the player does with time: go back, pick a line again, stop the clock, skip. */
export const TimeControls = ({ picture, send }: Props) => {
  const speaking = picture.status === 'speaking' && !picture.paused;
  const ownPace = picture.pace === 'own';
  return (
    <div class="time-controls">
      <button
        type="button"
        class="button quiet"
        aria-disabled={!picture.canGoBack}
        onClick={() => picture.canGoBack && send({ type: 'goBack' })}
      >
        <Icon name="replay" size={20} /> {say('scene.back')}
      </button>
      <Thread picture={picture} send={send} />
      <button
        type="button"
        class="button quiet"
        aria-pressed={ownPace}
        onClick={() => send({ type: 'setPace', pace: ownPace ? 'natural' : 'own' })}
      >
        <Icon name="clock" size={20} /> {say('pace.own')}
      </button>
      {speaking && <Skip skip={() => send({ type: 'skipLine', place: picture.place })} />}
    </div>
  );
};

/** Goes away when there is nothing to skip; if it held the focus, the replies that take its place receive it. */
const Skip = ({ skip }: { skip: () => void }) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const held = button.current;
    return () => {
      if (held && document.activeElement === held)
        queueMicrotask(() => document.getElementById('replies')?.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <button type="button" class="button skip" ref={button} onClick={skip}>
      {say('scene.skip')} <Icon name="forward" size={20} /> <Key>{say('scene.skip.key')}</Key>
    </button>
  );
};

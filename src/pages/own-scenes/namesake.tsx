import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import type { OpenedFiles } from './own-scenes-services.ts';

type Props = {
  opened: Extract<OpenedFiles, { type: 'namesake' }>;
  play: (id: string) => void;
  onCancel: () => void;
};

/** Another scene of that name is already here: its owner says which is to be kept. It takes the focus to be answered. */
export const Namesake = ({ opened, play, onCancel }: Props) => {
  const words = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  useHeldFocus('#own-scenes');
  return (
    <section class="notice" aria-labelledby={words} tabIndex={-1} ref={box}>
      <p id={words}>{say('scenes.namesake', { title: typeset(opened.title) })}</p>
      <button type="button" class="button" onClick={() => void opened.replace().then(play)}>
        {say('scenes.namesake.replace')}
      </button>
      <button type="button" class="button" onClick={() => void opened.keepBoth().then(play)}>
        {say('scenes.namesake.both')}
      </button>
      <button type="button" class="button quiet" onClick={onCancel}>
        {say('scenes.not-now')}
      </button>
    </section>
  );
};

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import type { Draft } from './draft.ts';

/** An optional field: to say it one's own way first, then pick the nearest reply. Never analysed, never sent. `voice` says it aloud. */
export const OwnWords = ({ draft, voice }: { draft: Draft; voice: ComponentChildren }) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'open' | 'closed'>(
    draft.text === '' && !draft.voice ? 'closed' : 'open',
  );
  const isOpen = state === 'open';
  const asked = useRef(false);
  useLayoutEffect(() => {
    // Whoever opens the field wants to write in it at once; the clock waits from then on.
    if (!isOpen || !asked.current) return;
    field.current?.focus({ preventScroll: true });
    field.current?.closest('.replies')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const toggle = () => {
    asked.current = true;
    setState(isOpen ? 'closed' : 'open');
  };
  return (
    <>
      <button
        type="button"
        class="button quiet own-words-toggle"
        aria-expanded={isOpen}
        aria-controls="own-words-field"
        onClick={toggle}
      >
        <Icon name="note" size={20} /> {say('scene.own-words')}
      </button>
      <div id="own-words-field" class="own-words" hidden={!isOpen}>
        <label for="own-words">{say('scene.own-words.label')}</label>
        <textarea
          id="own-words"
          rows={2}
          maxLength={500}
          aria-describedby="own-words-hint"
          ref={field}
          value={draft.text}
          onInput={(event) => draft.type(event.currentTarget.value)}
          onFocus={draft.enter}
          onBlur={draft.leave}
        />
        <p id="own-words-hint">{say('scene.own-words.hint')}</p>
        {isOpen && voice}
      </div>
    </>
  );
};

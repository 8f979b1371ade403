import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';
import type { SceneCommand } from '../services.ts';
import type { Hold } from './hold.ts';

/** The player stops typing for this long before what he wrote is noted (ms). */
const TYPING_REST = 250;

/** Words being tried before a reply is picked. */
export type Draft = {
  text: string;
  /** The name of what was said aloud at this decision. */
  voice: string | undefined;
  type(text: string): void;
  enter(): void;
  leave(): void;
};

/**
 * Keeps what is typed in « Avec mes mots »: noted at the decision after a rest and when the field is left, so that a
 * silence, a pause or a closed page loses nothing. The clock waits while the field holds the focus or any words.
 */
export const useDraft = (picture: Picture, hold: Hold, send: (command: SceneCommand) => void): Draft => {
  const { place, ownWords = '' } = picture;
  const decision = `${place.take}.${place.beat}`;
  const [text, setText] = useState(ownWords);
  const [focus, setFocus] = useState<'in' | 'out'>('out');
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    setText(ownWords);
    setFocus('out');
    return () => clearTimeout(rest.current);
  }, [decision]);

  const isHeld = focus === 'in' || text.trim() !== '';
  useEffect(() => {
    if (isHeld) hold.by('draft');
    else hold.end('draft');
  }, [isHeld]);

  const note = (words: string) => {
    clearTimeout(rest.current);
    const said = words.trim();
    if (said !== ownWords) send({ type: 'note', place, note: { type: 'ownWords', text: said } });
  };
  return {
    text,
    voice: picture.voice,
    type(words) {
      setText(words);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => note(words), TYPING_REST);
    },
    enter: () => setFocus('in'),
    leave() {
      setFocus('out');
      note(text);
    },
  };
};

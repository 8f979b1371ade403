import { useRef } from 'preact/hooks';
import type { Reveal } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { isSilent, ToldLarge } from './told-large.tsx';
import { useWholeScreen } from './use-whole-screen.ts';
import './reveals.css';

/**
 * What was revealed, the last one first: what the room said, then what the scene says. It stands over the stage, never
 * over the line, as long as it holds there; taller, it takes the screen.
 */
export const Reveals = ({ reveals }: { reveals: Reveal[] }) => {
  const panel = useRef<HTMLElement>(null);
  useWholeScreen(panel, reveals);
  // Twelve people need not read twice that nothing is written.
  const said = reveals.filter(({ roomWords, told }) => roomWords.length > 0 || !isSilent(told));
  return (
    <div class="reveals-place" aria-live="polite">
      {reveals.length > 0 && (
        <section class="reveals" ref={panel} aria-label={say('forum-room.reveals')} tabIndex={0}>
          <div class="reveals-words">
            {said.toReversed().map((reveal) => (
              <One key={reveal.told.what} reveal={reveal} />
            ))}
          </div>
          {said.length === 0 && <p>{say('forum-room.told.none')}</p>}
        </section>
      )}
    </div>
  );
};

const One = ({ reveal: { roomWords, told } }: { reveal: Reveal }) => (
  <div class="reveal">
    <h2>{say(`forum.secret.${told.what}`)}</h2>
    {roomWords.length > 0 && (
      <div class="reveal-room">
        <h3>{say('forum-room.reveal.room')}</h3>
        {[...new Set(roomWords)].map((words) => (
          <p key={words}>{typeset(`« ${words} »`)}</p>
        ))}
      </div>
    )}
    <div class="reveal-scene">
      {roomWords.length > 0 && <h3>{say('forum-room.reveal.scene')}</h3>}
      <ToldLarge told={told} />
    </div>
  </div>
);

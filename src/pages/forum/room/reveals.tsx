import type { Reveal } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { isSilent, ToldLarge } from './told-large.tsx';
import './reveals.css';

/**
 * What was revealed, the last one first: what the room said, then what the scene says. It stands over the stage, never
 * over the line; when it is taller than its place it scrolls.
 */
export const Reveals = ({ reveals }: { reveals: Reveal[] }) => {
  // Twelve people need not read twice that nothing is written.
  const said = reveals.filter(({ roomWords, told }) => roomWords.length > 0 || !isSilent(told));
  return (
    <div class="reveals-place" aria-live="polite">
      {reveals.length > 0 && (
        <section class="reveals" aria-label={say('forum-room.reveals')} tabIndex={0}>
          {said.toReversed().map((reveal) => (
            <One key={reveal.told.what} reveal={reveal} />
          ))}
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

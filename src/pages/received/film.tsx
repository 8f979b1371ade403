import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import type { Frame as Shown } from '../../rehearsal/film.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { StageHost } from '../scene/stage-host.tsx';
import type { Services } from '../services.ts';
import { FilmLine } from './film-line.tsx';
import type { OpenReceived } from './received-services.ts';

type Props = { received: OpenReceived; services: Services };

/** The stage as it was, and what was said so far; « Suivant » says the next thing. Nothing moves by itself. */
export const Film = ({ received, services }: Props) => {
  const { frames, comments } = received;
  // What was commented before is seen again at once.
  const [seen, setSeen] = useState(comments.value.length > 0 ? frames.length : 1);
  const now = frames[seen - 1];
  useHeldFocus('#film-end');
  if (!now) return null;
  const isOver = seen >= frames.length;
  return (
    <div class="film">
      <div class="film-stage">
        <StageHost services={services} picture={now.stage} />
        <div class="film-ways">
          {isOver ? (
            <p id="film-end" tabIndex={-1}>
              {say('received.end')}
            </p>
          ) : (
            <>
              <button type="button" class="button primary" onClick={() => setSeen(seen + 1)}>
                {say('received.next')}
              </button>
              <button type="button" class="button quiet" onClick={() => setSeen(frames.length)}>
                {say('received.all')}
              </button>
            </>
          )}
        </div>
        <p class="out-of-sight" role="status">
          {seen > 1 && !isOver && spoken(now)}
        </p>
      </div>
      <ol class="film-lines" aria-label={say('received.lines')}>
        {frames.slice(0, seen).map((frame, rank) => (
          <FilmLine
            key={keyOf(frame)}
            frame={frame}
            now={rank === seen - 1}
            comments={comments.value.filter(
              ({ place }) => place.beat === frame.said.place.beat && place.line === frame.said.place.line,
            )}
            onComment={(text) => received.comment(frame.said.place, text)}
            onTakeBack={received.takeBack}
          />
        ))}
      </ol>
    </div>
  );
};

const keyOf = ({ said: { place, by } }: Shown): string => `${place.beat}.${place.line}.${by}`;

const spoken = ({ said: { by, speaker, text } }: Shown): string =>
  [by === 'adviser' ? say('received.adviser') : typeset(speaker ?? ''), typeset(text)].join(' ').trim();

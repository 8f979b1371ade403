import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/icon.tsx';
import { inQuotes } from '../parts/in-quotes.ts';
import { SoundToggle } from '../parts/sound-toggle.tsx';
import { useEndInView } from '../parts/use-end-in-view.ts';
import { Warnings } from '../parts/warnings.tsx';
import { makeRoute } from '../route.ts';
import { Captions } from '../scene/captions.tsx';
import { StageHost } from '../scene/stage-host.tsx';
import type { Services } from '../services.ts';
import type { OpenPair } from './pair-services.ts';
import './pair.css';
import './face.css';

type Props = { pair: OpenPair; services: Services };

/** The adviser's own window: who is in front, what was said, whose turn it is. No reply, nothing to tap. */
export const Face = ({ pair, services }: Props) => {
  const picture = pair.picture.value;
  const { status, heard, stage, sound, message } = picture;
  const title = typeset(pair.header.title);
  const heading = useArrival<HTMLHeadingElement>(title);
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [heard.length]);
  useEndInView(log);
  return (
    <div class="face">
      <header class="pair-bar">
        <a class="button quiet" href={makeRoute({ page: 'training' })} aria-label={say('pair.leave')}>
          <Icon name="back" />
        </a>
        <div class="pair-bar-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{say('pair.face.title')}</p>
        </div>
        <SoundToggle services={services} />
      </header>
      <main class="face-main">
        <StageHost services={services} picture={stage} />
        <div class="face-words">
          <Warnings services={services} />
          {message !== undefined && (
            <p class="pair-message">
              <Icon name="message" /> {say('scene.message')} {typeset(message)}
            </p>
          )}
          {/* A scrolled region must take the focus, or keyboards could not scroll it. */}
          <div class="face-heard" role="log" aria-label={say('pair.face.log')} tabIndex={0} ref={log}>
            {heard.map(({ place, by, speaker, text }) => (
              <p key={`${place.beat}.${place.line}`} class={by}>
                {speaker && <span class="face-by">{typeset(speaker)} </span>}
                {by === 'narration' ? typeset(text) : inQuotes(text)}
              </p>
            ))}
          </div>
          <Captions services={services} sound={sound} />
          <p class="face-turn" role="status">
            {status === 'ringing' && say('pair.face.ringing')}
            {status === 'choosing' && say('pair.face.answer')}
            {status === 'over' && say('pair.face.over')}
          </p>
          {status === 'over' && (
            <a class="button primary" href={makeRoute({ page: 'retour', session: pair.session })}>
              {say('pair.over.to-retour')}
            </a>
          )}
        </div>
      </main>
    </div>
  );
};

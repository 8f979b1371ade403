import type { ComponentChildren } from 'preact';
import type { Picture } from '../../lexicon/picture.ts';
import type { Header } from '../../lexicon/scenario.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { Icon, Key } from '../parts/icon.tsx';
import type { SceneCommand } from '../services.ts';
import { Briefing } from './briefing.tsx';
import type { Draft } from './draft.ts';
import { silencesOf, spokenOf } from './offered.ts';
import { OwnWords } from './own-words.tsx';
import { SilenceLeft } from './silence-left.tsx';

type Props = {
  header: Header;
  picture: Picture;
  /** What is tried first in one's own words; none where nobody rehearses. */
  draft?: Draft;
  /** The same, aloud. */
  voice?: ComponentChildren;
  /** How else the scene may be played; only before it begins. */
  ways?: ComponentChildren;
  keys: 'shown' | 'hidden';
  send: (command: SceneCommand) => void;
};

/** What the player may say now. Nothing is preselected; the order is the author's and reveals nothing. */
export const Replies = ({ header, picture, draft, voice, ways, keys, send }: Props) => {
  const { place, status, paused, choices } = picture;

  const choose = (choice: number) => {
    const ownWords = draft?.text.trim();
    send({ type: 'choose', place, choice, ...(ownWords ? { ownWords } : {}) });
  };

  if (status === 'ringing')
    return (
      <div class="replies rings">
        <Briefing header={header} />
        <p class="rings-text">{say('scene.rings')}</p>
        <button type="button" class="button primary pick-up" onClick={() => send({ type: 'pickUp' })}>
          <Icon name="phone" /> {say('scene.pick-up')}
        </button>
        {ways}
      </div>
    );

  const spoken = spokenOf(picture);
  const silent = silencesOf(picture);
  // Another decision, other buttons: the focus is never left on words that changed under it.
  const decision = `${place.take}.${place.beat}`;
  return (
    <div class="replies">
      <h2 id="replies" tabIndex={-1}>
        {say(headingOf(picture))}
      </h2>
      {!paused && choices.length > 0 && (
        <>
          {draft && status === 'choosing' && spoken.length > 0 && (
            <OwnWords key={decision} draft={draft} voice={voice} />
          )}
          <ul aria-label={say('scene.replies')}>
            {spoken.map(({ index, choice }, rank) => (
              <li key={`${decision}.${index}`}>
                <button type="button" class="reply" onClick={() => choose(index)}>
                  {keys === 'shown' && <Key>{rank + 1}</Key>}
                  <Words text={choice.words} />
                </button>
              </li>
            ))}
            {silent.map(({ index }) => (
              <li key={`${decision}.${index}`}>
                <button type="button" class="reply silence" onClick={() => choose(index)}>
                  {keys === 'shown' && <Key>S</Key>}
                  <span>{say('scene.silence')}</span>
                  {picture.silenceIn !== undefined && (
                    <SilenceLeft wait={picture.silenceIn} clock={picture.held ? 'held' : 'running'} />
                  )}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isMeeting(header, picture) && <Briefing header={header} />}
    </div>
  );
};

/** Nothing rings before a visit: who is who stands where the replies will come, as long as none is there. */
const isMeeting = ({ channel }: Header, { status, place, choices }: Picture): boolean =>
  channel === 'visite' && status === 'speaking' && place.beat === 0 && choices.length === 0;

const headingOf = ({ paused, status, choices }: Picture): string => {
  if (paused) return 'scene.paused';
  if (status === 'choosing') return 'scene.ask';
  return choices.length > 0 ? 'scene.interrupt' : 'scene.listen';
};

/** A gesture written before the words (« Vous posez la tablette. « On se parle d’abord. » ») stands above them. */
const Words = ({ text }: { text: string }) => {
  const [, gesture, words] = /^([^«(]+?)\s*(«.+)$/s.exec(text) ?? [];
  if (!gesture || !words) return <span class="reply-words">{typeset(text)}</span>;
  return (
    <span class="reply-words">
      <span class="reply-gesture">{typeset(gesture)}</span> {typeset(words)}
    </span>
  );
};

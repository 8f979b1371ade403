import { useRef } from 'preact/hooks';
import type { Picture, Utterance } from '../../lexicon/picture.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { Icon } from '../parts/icon.tsx';
import type { SceneCommand } from '../services.ts';
import type { Hold } from './hold.ts';

type Props = { picture: Picture; hold: Hold; send: (command: SceneCommand) => void };

/**
 * The conversation so far, each line a way back to it; the clock waits meanwhile. Going back erases nothing: the next
 * reply opens a take.
 */
export const Thread = ({ picture, hold, send }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    hold.by('thread');
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  const goTo = ({ place }: Utterance) => {
    close();
    send({ type: 'goTo', place });
  };
  return (
    <>
      <button type="button" class="button quiet" disabled={picture.utterances.length === 0} onClick={open}>
        <Icon name="lines" size={20} /> {say('scene.thread')}
      </button>
      <dialog
        class="thread card"
        ref={dialog}
        aria-labelledby="thread-title"
        onClose={() => hold.end('thread')}
      >
        <div class="thread-head">
          <h2 id="thread-title">{say('scene.thread.title')}</h2>
          <button type="button" class="button quiet" aria-label={say('scene.thread.close')} onClick={close}>
            <Icon name="close" />
          </button>
          <p>{say('scene.thread.lead')}</p>
        </div>
        <ol>
          {picture.utterances.map((utterance) => (
            <li key={keyOf(utterance)}>
              <button type="button" class={`thread-line ${utterance.by}`} onClick={() => goTo(utterance)}>
                <span class="said-by">{whoSays(utterance)}</span> {typeset(utterance.text)}
              </button>
            </li>
          ))}
        </ol>
      </dialog>
    </>
  );
};

const keyOf = ({ place, by }: Utterance): string => `${place.beat}.${place.line}.${by}`;

const whoSays = ({ by, speaker }: Utterance): string =>
  by === 'narration' ? '' : by === 'adviser' ? say('scene.you') : typeset(speaker ?? '');

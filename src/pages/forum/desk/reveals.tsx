import { useId, useState } from 'preact/hooks';
import type { ForumPicture, Told } from '../../../forum/picture.ts';
import { SECRETS, type Secret } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Icon } from '../../parts/icon.tsx';
import { Disagreement } from './disagreement.tsx';
import { reveal, USUAL } from './reveal.ts';
import { SecretRow } from './secret-row.tsx';
import type { Send } from './use-send.ts';

type Props = {
  picture: ForumPicture;
  send: Send;
  /** What there is to reveal here: on the desk only. */
  reserve?: readonly Told[];
  /** The words of its button. */
  act?: string;
};

/**
 * What judges, kind by kind. The joker ticks what he wants to show and may read it; the room says its own words; then
 * « Révéler ». Each is hidden again in one tap, and whatever plays hides them all.
 */
export const Reveals = ({ picture, send, reserve, act = say('forum-desk.secret.reveal') }: Props) => {
  const id = useId();
  const [ticked, setTicked] = useState<readonly Secret[]>(USUAL);
  const [words, setWords] = useState('');
  const shown = picture.reveals.map(({ told }) => told.what);
  const chosen = ticked.filter((what) => !shown.includes(what));
  const roomWords = [...new Set(picture.reveals.flatMap((one) => one.roomWords))];
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await reveal(send, chosen, words.trim())) setWords('');
  };
  return (
    <>
      <form onSubmit={submit}>
        <ul class="secrets">
          {SECRETS.map((what) => {
            const told = reserve?.find((one) => one.what === what);
            return (
              <SecretRow
                key={what}
                what={what}
                state={shown.includes(what) ? 'shown' : ticked.includes(what) ? 'ticked' : 'hidden'}
                {...(told ? { told } : {})}
                tick={() =>
                  setTicked(ticked.includes(what) ? ticked.filter((one) => one !== what) : [...ticked, what])
                }
                hide={() => send({ type: 'hide', what })}
              />
            );
          })}
        </ul>
        {chosen.length > 0 && (
          <div class="secret-form">
            <label for={id}>{say('forum-desk.secret.room-words')}</label>
            <input
              id={id}
              type="text"
              maxLength={500}
              autoComplete="off"
              value={words}
              onInput={({ currentTarget }) => setWords(currentTarget.value)}
            />
            <button type="submit" class="desk-button">
              <Icon name="eye" size={20} /> {act}
            </button>
          </div>
        )}
      </form>
      {roomWords.length > 0 && (
        <p class="hint">{say('forum-desk.secret.said', { text: roomWords.map(typeset).join(' ; ') })}</p>
      )}
      {shown.length > 0 && <Disagreement picture={picture} shown={shown} send={send} />}
    </>
  );
};

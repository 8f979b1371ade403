import { useId, useState } from 'preact/hooks';
import type { ForumPicture } from '../../../forum/picture.ts';
import type { Secret } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import type { Send } from './use-send.ts';

type Props = { picture: ForumPicture; shown: readonly Secret[]; send: Send };

/** « La salle n'est pas d'accord » with what the machine said: kept for the author of the scene. */
export const Disagreement = ({ picture, shown, send }: Props) => {
  const id = useId();
  const [words, setWords] = useState('');
  const [about, setAbout] = useState<Secret>();
  const chosen = about && shown.includes(about) ? about : shown.at(-1);
  const kept = picture.desk?.disagreements.length ?? 0;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!chosen || words.trim() === '') return;
    if (await send({ type: 'keepDisagreement', about: chosen, text: words.trim() })) setWords('');
  };
  return (
    <form class="secret-form disagreement" onSubmit={submit}>
      <label for={id}>{say('forum-desk.disagree')}</label>
      <input
        id={id}
        type="text"
        maxLength={500}
        autoComplete="off"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {shown.length > 1 && (
        <select
          aria-label={say('forum-desk.disagree.about')}
          value={chosen}
          onChange={({ currentTarget }) => setAbout(currentTarget.value as Secret)}
        >
          {shown.map((what) => (
            <option key={what} value={what}>
              {say(`forum.secret.${what}`)}
            </option>
          ))}
        </select>
      )}
      <button type="submit" class="desk-button">
        {say('forum-desk.disagree.keep')}
      </button>
      {kept > 0 && <p class="hint">{say('forum-desk.disagree.kept', { n: kept })}</p>}
    </form>
  );
};

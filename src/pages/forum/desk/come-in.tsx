import { useId } from 'preact/hooks';
import { nextPerson } from '../../../forum/names.ts';
import { PROTAGONIST } from '../../../lexicon/scenario.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenForum } from '../forum-services.ts';
import type { Send } from './use-send.ts';
import { roleName } from './who.ts';

type Props = { forum: OpenForum; send: Send; rank?: 'primary' };

/**
 * « Remplacer »: one tap and the version is open. The big button takes the adviser's place, which is what most people
 * come for; witnesses have theirs. Nothing is asked first: the room waits for nobody.
 */
export const ComeIn = ({ forum, send, rank }: Props) => {
  const id = useId();
  const picture = forum.picture.value;
  const comeIn = (role: string) =>
    send({ type: 'replace', role, who: nextPerson({ versions: picture.takes }) });
  const witnesses = picture.replaceable.filter((code) => code !== PROTAGONIST);
  return (
    <div class="come-in">
      <button
        type="button"
        class={`desk-button ${rank ?? ''}`}
        aria-describedby={`${id}-who`}
        onClick={() => comeIn(PROTAGONIST)}
      >
        <Icon name="curtain" size={22} />
        {say('forum-desk.do.replace')}
      </button>
      <p id={`${id}-who`} class="come-in-who">
        {say('forum-desk.come-in.who')}
      </p>
      <p id={`${id}-or`} class="come-in-or">
        {say('forum-desk.come-in.or')}
      </p>
      <ul class="come-in-others" aria-labelledby={`${id}-or`}>
        {witnesses.map((code) => (
          <li key={code}>
            <button type="button" class="desk-button" onClick={() => comeIn(code)}>
              {roleName(picture, code)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

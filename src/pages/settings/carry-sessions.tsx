import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { Kept, KeptSession } from '../services.ts';

/** `round` changes when what is kept does. */
type Props = { kept: Kept; round: number; onBroughtBack: () => void };

/** Sessions as files: each may be taken to another machine, and one taken away may come back. */
export const CarrySessions = ({ kept, round, onBroughtBack }: Props) => {
  const sessions = useLoaded(() => kept.sessions(), [round]) ?? [];
  const [told, setTold] = useState('');
  const takeAway = async ({ id }: KeptSession) =>
    setTold(say('app.exported', { name: await kept.takeAway(id) }));
  const bringBack = async (file: File | undefined) => {
    if (!file) return;
    const read = await kept.bringBack(await file.text());
    if (!read.ok) return setTold(say(read.why.code, read.why.args));
    const { title, trouble } = read.value;
    setTold(trouble ? say(trouble.code, trouble.args) : say('settings.kept.back', { title }));
    onBroughtBack();
  };
  return (
    <details class="carry">
      <summary>{say('settings.kept.carry')}</summary>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <span id={`kept-${session.id}`}>{nameOf(session)}</span>
            <button
              type="button"
              class="button"
              aria-describedby={`kept-${session.id}`}
              onClick={() => void takeAway(session)}
            >
              {say('settings.kept.take-away')}
            </button>
          </li>
        ))}
      </ul>
      <label class="button bring-back">
        {say('settings.kept.bring-back')}
        <input
          type="file"
          class="out-of-sight"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void bringBack(currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{told}</p>
    </details>
  );
};

const nameOf = ({ title, updatedAt, takes }: KeptSession): string =>
  say('settings.kept.session', {
    title: typeset(title),
    day: new Date(updatedAt).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' }),
    n: takes,
  });

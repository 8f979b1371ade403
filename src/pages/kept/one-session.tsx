import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import type { Kept, KeptSession } from '../own-services.ts';
import { useLoaded } from '../parts/use-loaded.ts';

/** `round` changes when what is kept does. */
type Props = { kept: Kept; round: number; onTold: (told: string) => void };

/** Sessions as files, one at a time. The list is made when it is asked for: it may be long. */
export const OneSession = (props: Props) => {
  const [open, setOpen] = useState<'open' | 'folded'>('folded');
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open ? 'open' : 'folded')}>
      <summary>{say('kept.one')}</summary>
      {open === 'open' && <Sessions {...props} />}
    </details>
  );
};

const Sessions = ({ kept, round, onTold }: Props) => {
  const sessions = useLoaded(() => kept.sessions(), [round]);
  const takeAway = async ({ id }: KeptSession) =>
    onTold(say('app.exported', { name: await kept.takeAway(id) }));
  if (sessions?.length === 0) return <p>{say('kept.one.none')}</p>;
  return (
    <ul>
      {sessions?.map((session) => (
        <li key={session.id}>
          <span id={`kept-${session.id}`}>{nameOf(session)}</span>
          <button
            type="button"
            class="button"
            aria-describedby={`kept-${session.id}`}
            onClick={() => void takeAway(session)}
          >
            {say('kept.one.take-away')}
          </button>
        </li>
      ))}
    </ul>
  );
};

const nameOf = ({ title, updatedAt, takes }: KeptSession): string =>
  say('kept.one.session', {
    title: typeset(title),
    day: new Date(updatedAt).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' }),
    n: takes,
  });

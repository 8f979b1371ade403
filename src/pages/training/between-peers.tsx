import '../../messages/lessons/share.ts';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { FileButton } from '../parts/file-button.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ReceivedFile } from '../received/received-services.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';

type Told = { words: string; back?: Extract<ReceivedFile, { type: 'comments' }> };

/** The door of what colleagues give each other: a take to look at, or one's own that comes back with comments. */
export const BetweenPeers = ({ services: { received } }: { services: Services }) => {
  const takes = useLoaded(() => received.list(), []) ?? [];
  const [told, setTold] = useState<Told>({ words: '' });

  const read = async ([file]: File[]) => {
    const text = await file?.text().catch(() => undefined);
    if (text === undefined) return setTold({ words: say('share.unread') });
    const found = await received.receive(text);
    if (!found.ok) return setTold({ words: say(found.why.code, found.why.args) });
    const { value } = found;
    if (value.type === 'take') location.hash = makeRoute({ page: 'received', id: value.id });
    else {
      const { added, title } = value;
      setTold({
        words: say(added > 0 ? 'received.back' : 'received.back.known', { added, title }),
        back: value,
      });
    }
  };

  return (
    <section class="between-peers" aria-labelledby="between-peers">
      <h2 id="between-peers">{say('received.title')}</h2>
      <p>{say('received.lead')}</p>
      <FileButton
        icon="open"
        name={say('received.import')}
        accept=".json,application/json"
        onFiles={(files) => void read(files)}
      />
      <p role="status">
        {told.words}{' '}
        {told.back && (
          <a href={makeRoute({ page: 'retour', session: told.back.session, take: told.back.take })}>
            {say('received.back.see')}
          </a>
        )}
      </p>
      {takes.length > 0 && (
        <ul aria-label={say('received.list')}>
          {takes.map(({ id, t, title }) => (
            <li key={id}>
              <a href={makeRoute({ page: 'received', id })}>
                {say('received.one', { title: typeset(title), day: dayOf(t) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const dayOf = (t: number): string =>
  new Date(t).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' });

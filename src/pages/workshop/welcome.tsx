import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { CopyShipped } from './copy-shipped.tsx';
import type { DraftCard } from './services.ts';

/** Beside a blank page: the ways to begin, and what was begun before. */
export const Welcome = ({ services }: { services: Services }) => {
  const drafts = useLoaded(async () => (await services.workshop()).drafts(), []) ?? [];
  return (
    <section class="welcome card" aria-labelledby="welcome">
      <h2 id="welcome">{say('workshop.start')}</h2>
      <ul class="welcome-ways">
        <li>{say('workshop.start.new')}</li>
        <li>{say('workshop.start.open')}</li>
        <li>{say('workshop.start.write')}</li>
      </ul>
      <CopyShipped services={services} />
      {drafts.length > 0 && (
        <>
          <h3 id="drafts">{say('workshop.start.drafts')}</h3>
          <ul class="drafts" aria-labelledby="drafts">
            {drafts.map((draft) => (
              <Draft key={draft.id} draft={draft} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Draft = ({ draft: { id, title, updatedAt } }: { draft: DraftCard }) => (
  <li>
    <a href={makeRoute({ page: 'workshop', scene: id })}>{typeset(title)}</a>
    <span>
      {say('workshop.start.day', {
        day: new Date(updatedAt).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' }),
      })}
    </span>
  </li>
);

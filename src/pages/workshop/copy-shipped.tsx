import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { billOf } from '../parts/bill.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';

/** A scene that ships, copied: to see how it is written, or to make it one's own. The one that ships stays as it is. */
export const CopyShipped = ({ services }: { services: Services }) => {
  const scenes = billOf(useLoaded(() => services.stories(), []) ?? []);
  const [chosen, setChosen] = useState('');
  const id = chosen || scenes[0]?.id;
  if (id === undefined) return null;
  const copy = async () => {
    const scene = await (await services.workshop()).copy(id);
    if (scene !== undefined) location.hash = makeRoute({ page: 'workshop', scene });
  };
  return (
    <p class="copy-shipped">
      <label for="copy-shipped">{say('workshop.start.copy')}</label>
      <select id="copy-shipped" value={id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        {scenes.map((story) => (
          <option key={story.id} value={story.id}>
            {typeset(story.header.title)}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => void copy()}>
        {say('workshop.start.copy.do')}
      </button>
    </p>
  );
};

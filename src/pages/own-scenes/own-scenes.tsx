import '../../messages/lessons/scenes.ts';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { OpenFiles } from './open-files.tsx';
import { OwnCardItem } from './own-card-item.tsx';
import type { OwnCard, OwnShelf } from './own-scenes-services.ts';
import './own-scenes.css';

/** Where the scenes are to be played: alone, or before a group. */
export type OwnStage = 'rehearsal' | 'one-window' | 'two-windows';

type Props = { services: Services; stage: OwnStage };

/** « Mes scènes »: those written or brought here. A file opened or dropped on the page plays at once. */
export const OwnScenes = ({ services, stage }: Props) => {
  const shelf = useLoaded(() => services.ownScenes(), []);
  return shelf ? <Opened shelf={shelf} services={services} stage={stage} /> : <p>{say('app.loading')}</p>;
};

const Opened = ({ shelf, services, stage }: Props & { shelf: OwnShelf }) => {
  const [round, setRound] = useState(0);
  const [told, setTold] = useState('');
  const scenes = useLoaded(() => shelf.list(), [shelf, round]) ?? [];
  useEffect(() => shelf.onChange(() => setRound((before) => before + 1)), [shelf]);
  useHeldFocus('#own-scenes');

  const play = useCallback(
    (scene: string) => {
      location.hash = makeRoute({ page: stage === 'rehearsal' ? 'scene' : 'forum', scene });
    },
    [stage],
  );
  const takeAway = async ({ id }: OwnCard, as: 'text' | 'page') => {
    if (as === 'text') return setTold(say('scenes.exported', { names: (await shelf.export(id)).join(', ') }));
    const page = await services.exportAsPage(id);
    setTold(page.ok ? say('scenes.exported', { names: page.value }) : say(page.why.code, page.why.args));
  };
  const erase = async ({ id, header }: OwnCard) => {
    await shelf.erase(id);
    setTold(say('scenes.erased', { title: header.title }));
  };

  const isShared = services.settings.value.computer === 'shared';
  return (
    <section class="own-scenes" aria-labelledby="own-scenes">
      <div class="own-scenes-head">
        <h2 id="own-scenes" tabIndex={-1}>
          {say('scenes.title')}
        </h2>
        <p>{say(isShared ? 'scenes.lead.shared' : 'scenes.lead')}</p>
      </div>
      <OpenFiles shelf={shelf} play={play} />
      <p class="own-scenes-told" role="status">
        {told}
      </p>
      {scenes.length > 0 && (
        <ul class="scenes" aria-label={say('scenes.list')}>
          {scenes.map((card) => (
            <OwnCardItem
              key={card.id}
              card={card}
              services={services}
              stage={stage}
              onExport={(as) => void takeAway(card, as)}
              onErase={() => void erase(card)}
            />
          ))}
        </ul>
      )}
    </section>
  );
};

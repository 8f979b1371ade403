import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { ForumCardItem } from '../forum/forum-card-item.tsx';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { SceneCard } from '../parts/scene-card.tsx';
import { pictureOfSet } from '../parts/scene-picture.ts';
import { Sure } from '../parts/sure.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import type { OwnStage } from './own-scenes.tsx';
import type { OwnCard } from './own-scenes-services.ts';

type Props = {
  card: OwnCard;
  services: Services;
  stage: OwnStage;
  onExport: (as: 'text' | 'page') => void;
  onErase: () => void;
};

/** A scene of one's own: it plays like the others, and its text is its owner's to change, take away or erase. */
export const OwnCardItem = ({ card, services, stage, onExport, onErase }: Props) => {
  const picture = pictureOfSet(card.set, card.header.channel);
  const actions = <Actions card={card} onExport={onExport} onErase={onErase} />;
  if (stage === 'rehearsal')
    return (
      <SceneCard story={card} picture={picture}>
        {actions}
      </SceneCard>
    );
  return (
    <ForumCardItem
      story={card}
      services={services}
      windows={stage === 'two-windows' ? 'two' : 'one'}
      picture={picture}
    >
      {actions}
    </ForumCardItem>
  );
};

const Actions = ({ card, onExport, onErase }: Pick<Props, 'card' | 'onExport' | 'onErase'>) => {
  const [sure, setSure] = useState<'unasked' | 'asked'>('unasked');
  const { header, updatedAt } = card;
  const title = typeset(header.title);
  const asks = `erase-${card.id}`;
  useHeldFocus(`[id="${asks}"]`);
  return (
    <div class="own-actions">
      <p class="own-changed">{say('scenes.changed', { day: dayOf(updatedAt) })}</p>
      {sure === 'asked' ? (
        <Sure
          question={say('scenes.erase.sure', { title })}
          yes={say('scenes.erase.yes')}
          no={say('scenes.erase.no')}
          onYes={onErase}
          onNo={() => setSure('unasked')}
        />
      ) : (
        <p class="own-ways">
          <a
            class="button"
            href={makeRoute({ page: 'workshop', scene: card.id })}
            aria-describedby={`scene-${card.id}`}
          >
            <Icon name="note" size={20} /> {say('scenes.edit')}
          </a>
          <button
            type="button"
            class="button quiet"
            aria-describedby={`scene-${card.id}`}
            onClick={() => onExport('text')}
          >
            {say('scenes.export')}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-describedby={`scene-${card.id}`}
            onClick={() => onExport('page')}
          >
            {say('scenes.export-page')}
          </button>
          <button
            type="button"
            class="button quiet"
            id={asks}
            aria-describedby={`scene-${card.id}`}
            onClick={() => setSure('asked')}
          >
            {say('scenes.erase')}
          </button>
        </p>
      )}
    </div>
  );
};

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' });

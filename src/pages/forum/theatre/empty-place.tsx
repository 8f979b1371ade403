import type { Channel } from '../../../lexicon/scenario.ts';
import type { Newcomer } from './newcomer.ts';
import './empty-place.css';

type Props = { newcomer: Newcomer; channel: Channel; name: string };

/**
 * The place of whoever came in: a chair, the headset that waits on the desk, and a name card. The person plays in the
 * room, not in the picture.
 */
export const EmptyPlace = ({ newcomer, channel, name }: Props) => {
  const { side, place } = newcomer;
  const isAtDesk = place === 'empty' && side === 'right';
  return (
    <div class={`empty-place ${side} ${place}`}>
      {isAtDesk && <Chair />}
      {isAtDesk && channel === 'appel' && <Headset />}
      <p class="name-card">{name}</p>
    </div>
  );
};

const Chair = () => (
  <svg class="empty-chair" viewBox="0 0 200 210" aria-hidden="true">
    <path class="chair-post" d="M42 210V92M158 210V92" />
    <path
      class="chair-back"
      d="M22 96C18 40 40 14 100 14S182 40 178 96C176 124 150 132 100 132S24 124 22 96Z"
    />
    <path class="chair-fold" d="M44 88C42 56 58 38 100 38S158 56 156 88" />
  </svg>
);

const Headset = () => (
  <svg class="waiting-headset" viewBox="-24 -66 146 128" aria-hidden="true">
    <path class="headset-ink" d="M0 4C0-66 96-66 96 4" />
    <path class="headset-band" d="M0 4C0-66 96-66 96 4" />
    <path
      class="headset-cup"
      d="M-13-4a11 11 0 0 1 11-11h4a11 11 0 0 1 11 11v20a11 11 0 0 1-11 11h-4a11 11 0 0 1-11-11ZM83-4a11 11 0 0 1 11-11h4a11 11 0 0 1 11 11v20a11 11 0 0 1-11 11h-4a11 11 0 0 1-11-11Z"
    />
    <path class="headset-boom" d="M0 28C4 48 24 50 42 45" />
  </svg>
);

import type { Phase } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Send } from './use-send.ts';

/** The moment that usually follows; the conduct has all the others. */
export const NextPhase = ({ phase, send, rank }: { phase: Phase; send: Send; rank?: 'primary' }) => (
  <button
    type="button"
    class={`desk-button ${rank ?? ''}`}
    onClick={() => send({ type: 'enterPhase', phase })}
  >
    {say(`forum-desk.go.${phase}`)} <Icon name="next" size={20} />
  </button>
);

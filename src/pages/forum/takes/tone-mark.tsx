import type { Tone } from '../../../forum/picture.ts';
import './tone-mark.css';

/** Shapes, so that a tone never depends on its colour: two arrows apart, a wave, two arrows towards each other. */
const DRAWINGS: Record<Tone, string> = {
  opens: 'M8 6 2.5 12 8 18M16 6l5.5 6L16 18',
  hesitates: 'M3 14c3-6 6-6 9-2s6 4 9-2',
  closes: 'M3 6l5.5 6L3 18M21 6l-5.5 6L21 18',
};

/** The drawing of a tone; the words beside it, or the name of its control, say it. */
export const ToneMark = ({ tone }: { tone: Tone }) => (
  <svg class={`tone-mark ${tone}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={DRAWINGS[tone]} />
  </svg>
);

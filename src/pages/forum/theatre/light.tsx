import type { Spotlight } from './spotlight-on.ts';
import './light.css';

/** The beam over the stage: night around a cone, a little warmth in it, and its two edges. All of it is theatre.css. */
export const Light = ({ spotlight }: { spotlight: Spotlight | undefined }) => (
  <div class={`theatre-light ${spotlight?.side ?? 'left'} ${spotlight?.rest ?? 'off'}`}>
    <div class="light-veil" />
    <div class="light-beam" />
    <svg class="light-edges" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M31.5 0 0 100M68.5 0 100 100" />
    </svg>
  </div>
);

import { drape, type Fold } from './drape.ts';

/** Open, the cloth is gathered at the foot; drawn, it hangs straight and both halves overlap a little. */
export type CurtainState = 'open' | 'drawn';

const FOLDS: Record<CurtainState, Fold[]> = { open: drape(7, 0.68), drawn: drape(7, 1) };

/** The red curtain in two halves. Its width and its paths move by themselves from one state to the other (theatre.css). */
export const Curtain = ({ state }: { state: CurtainState }) => (
  <>
    <Half side="left" state={state} />
    <Half side="right" state={state} />
  </>
);

const Half = ({ side, state }: { side: 'left' | 'right'; state: CurtainState }) => (
  <svg
    class={`curtain-half ${side} ${state}`}
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {FOLDS[state].map(({ rank, cloth, shade, edge }) => (
      <g key={rank}>
        <path class="curtain-cloth" d={cloth} />
        <path class="curtain-shade" d={shade} />
        <path class="curtain-edge" d={edge} />
      </g>
    ))}
  </svg>
);

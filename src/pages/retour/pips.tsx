/** Small boxes: full for what was taken, dashed for what was only offered. The figures always stand beside in words. */
export const Pips = ({ taken, offered }: { taken: number; offered: number }) => (
  <svg
    class="pips"
    width={offered * STEP}
    height="18"
    viewBox={`0 0 ${offered * STEP} 18`}
    stroke="var(--ink)"
    stroke-width="2"
    aria-hidden="true"
    focusable="false"
  >
    <path d={boxes(0, taken)} fill="var(--ink)" />
    <path d={boxes(taken, offered)} fill="none" stroke-dasharray="3 3" />
  </svg>
);

const STEP = 20;
const BOX = 'h7a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4h-7a4 4 0 0 1-4-4v-5a4 4 0 0 1 4-4z';

const boxes = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `M${5.5 + (from + i) * STEP} 2.5${BOX}`).join('');

const STEP = 148;
const LAMPS = Array.from({ length: 13 }, (_, rank) => (rank + 0.5) * STEP);
const LENGTH = LAMPS.length * STEP;

/** The edge of the boards and its row of lamps. */
export const Footlights = () => (
  <svg
    class="footlights"
    viewBox={`0 0 ${LENGTH} 52`}
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <path class="footlights-boards" d={`M-8 20H${LENGTH + 8}V60H-8Z`} />
    {LAMPS.map((x) => (
      <path key={x} class="footlights-lamp" d={`M${x - 22} 22C${x - 22}-5 ${x + 22}-5 ${x + 22} 22Z`} />
    ))}
  </svg>
);

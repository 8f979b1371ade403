const WIDTH = 120;
const SCALLOPS = Array.from({ length: 16 }, (_, rank) => rank * WIDTH);
const LENGTH = SCALLOPS.length * WIDTH;
const HEIGHT = 126;
/** Where the straight band ends, and where scallops meet. */
const BAND = 46;
const HEM = 84;

/** The top of the frame: a straight band, then scallops of cloth hemmed with straw. */
export const Pelmet = () => (
  <svg
    class="theatre-pelmet as-drawn"
    viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
    preserveAspectRatio="xMidYMin slice"
    aria-hidden="true"
  >
    {SCALLOPS.map((x) => (
      <Scallop key={x} x={x} />
    ))}
    <path class="pelmet-band" d={`M-4-4H${LENGTH + 4}V${BAND}H-4Z`} />
  </svg>
);

const Scallop = ({ x }: { x: number }) => {
  const hem = `q${WIDTH / 2} 62 ${WIDTH} 0`;
  return (
    <g>
      <path class="pelmet-cloth" d={`M${x} ${BAND}V${HEM}${hem}V${BAND}Z`} />
      <path class="pelmet-shade" d={`M${x} ${BAND}V${HEM}q18 21 36 27q-13-34-7-${111 - BAND}Z`} />
      <path class="pelmet-fringe" d={`M${x} ${HEM}${hem}`} />
      <path class="pelmet-straw" d={`M${x} ${HEM}${hem}`} />
    </g>
  );
};

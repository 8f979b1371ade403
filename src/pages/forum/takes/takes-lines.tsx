import type { LaidTake, Layout, Spot } from './lay-out.ts';
import './takes-lines.css';

type Props = { layout: Layout; underWay: number };

/**
 * The lines of the picture, in squares: CSS stretches them to the size of the page and keeps strokes even. A version
 * rises straight from where it leaves, then turns into its lane; where it joins the script again it falls back.
 */
export const TakesLines = ({ layout, underWay }: Props) => {
  const { columns, lanes, takes } = layout;
  const line = lineOn(lanes);
  const isUnderWay = ({ take: { take } }: LaidTake): number => Number(take === underWay);
  // Versions of one place share their trunk: the lowest is drawn over it, so that each shows up to where it turns.
  const laid = [...takes].sort((a, b) => isUnderWay(a) - isUnderWay(b) || b.lane - a.lane);
  return (
    <svg
      class="takes-lines"
      viewBox={`0 0 ${columns} ${lanes}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {laid.map(
        (take) =>
          take.joins && (
            <path
              key={take.take.take}
              class={`join${isUnderWay(take) ? ' under-way' : ''}`}
              d={line.join(take, take.joins)}
            />
          ),
      )}
      {laid.map((take) => {
        const { as, aloud, tone, take: number } = take.take;
        const state = [as, number === underWay && 'under-way', aloud && 'aloud', tone];
        return (
          <g key={number} class={['take-line', ...state].filter(Boolean).join(' ')}>
            <path class="edge" d={line.take(take)} />
            <path class="fill" d={line.take(take)} />
          </g>
        );
      })}
    </svg>
  );
};

/** Half a square: the radius of a turn. */
const TURN = 0.5;

const lineOn = (lanes: number) => {
  const x = ({ column }: Spot): number => column + 0.5;
  const y = ({ lane }: Pick<Spot, 'lane'>): number => lanes - lane - 0.5;
  return {
    take({ from, lane, nodes }: LaidTake): string {
      const [first] = nodes;
      const last = nodes.at(-1);
      if (!first || !last) return '';
      const level = y({ lane });
      if (!from) return `M${x(first)} ${level}H${x(last)}`;
      const left = x(from);
      return `M${left} ${y(from)}V${level + TURN}A${TURN} ${TURN} 0 0 1 ${left + TURN} ${level}H${x(last)}`;
    },
    join({ nodes }: LaidTake, to: Spot): string {
      const last = nodes.at(-1);
      if (!last) return '';
      const middle = (y(last) + y(to)) / 2;
      return `M${x(last)} ${y(last)}C${x(last)} ${middle} ${x(to)} ${middle} ${x(to)} ${y(to)}`;
    },
  };
};

import type { Curve } from '../../debrief/curve.ts';
import { say } from '../../messages/say.ts';
import './drawings.css';

/** Room for the numbers of the axis (left) and for the last dot (right), in hundredths of the width. */
const LEFT = 9;
const RIGHT = 97;
/** Room for the numbers of the pivots (top) and of the decisions (bottom), in hundredths of the height. */
const TOP = 18;
const BOTTOM = 86;

/**
 * The curve as straight lines between the decisions, nothing invented in between. Everything is placed in hundredths,
 * so that it follows the width of the page while letters and dots keep their size.
 */
export const CurvePicture = ({ curve, pivots }: { curve: Curve; pivots: number[] }) => {
  const { gauge, points } = curve;
  const first = points[0]?.decision ?? 0;
  const span = Math.max(1, (points.at(-1)?.decision ?? 0) - first);
  const x = (decision: number) => `${LEFT + ((decision - first) * (RIGHT - LEFT)) / span}%`;
  const y = (value: number) => `${BOTTOM - (within(value, gauge.min, gauge.max) * (BOTTOM - TOP)) / 100}%`;
  const middle = (gauge.min + gauge.max) / 2;
  const list = points
    .map(({ decision, value }, i) =>
      i === 0
        ? say('debrief.curve.alt.start', { value })
        : say('debrief.curve.alt.point', { n: decision, value }),
    )
    .join(' ; ');
  return (
    <svg class="curve" role="img" aria-label={say('debrief.curve.alt', { gauge: gauge.name, list })}>
      {[gauge.min, middle, gauge.max].map((value) => (
        <g key={value}>
          <line class="grid" x1={`${LEFT}%`} x2={`${RIGHT}%`} y1={y(value)} y2={y(value)} />
          <text x={`${LEFT - 2}%`} y={y(value)} dy="0.35em" text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {points
        .filter(({ decision }) => pivots.includes(decision))
        .map(({ decision }) => (
          <g key={decision}>
            <line class="pivot-line" x1={x(decision)} x2={x(decision)} y1="12%" y2={`${BOTTOM}%`} />
            <circle class="pivot-disc" cx={x(decision)} cy="8%" r="13" />
            <text class="pivot-number" x={x(decision)} y="8%" dy="0.35em" text-anchor="middle">
              {pivots.indexOf(decision) + 1}
            </text>
          </g>
        ))}
      {points.slice(1).map(({ decision, value }, i) => {
        const from = points[i];
        return from ? (
          <line
            key={decision}
            class="trace"
            x1={x(from.decision)}
            y1={y(from.value)}
            x2={x(decision)}
            y2={y(value)}
          />
        ) : null;
      })}
      {points.map(({ decision, value }) => (
        <circle key={decision} class="dot" cx={x(decision)} cy={y(value)} r="6" />
      ))}
      <text class="start" x={`${LEFT}%`} y="98%" dx="0.75em" text-anchor="end">
        {say('debrief.curve.start')}
      </text>
      {points.slice(1).map(({ decision }) => (
        <text
          key={decision}
          x={x(decision)}
          y="98%"
          text-anchor="middle"
          class={decision % 2 ? 'odd' : 'even'}
        >
          {decision}
        </text>
      ))}
    </svg>
  );
};

const within = (value: number, min: number, max: number): number =>
  max === min ? 0 : (Math.min(max, Math.max(min, value)) - min) * (100 / (max - min));

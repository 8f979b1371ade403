import type { VNode } from 'preact';
import type { Level } from '../../lexicon/criteria.ts';
import { CHARTED, type CriterionLately } from '../../notebook/criterion-lately.ts';
import { tellSeries } from '../../notebook/tell-lately.ts';

const STEP = 15;
const RIGHT = CHARTED * STEP;
const HEIGHTS: Record<Level, number> = { seen: 8, emerging: 20, unseen: 32, 'no-occasion': 42 };

/**
 * What each of the last takes showed of a criterion, the latest on the right: a height and a shape for each level, a dash
 * under them where there was no occasion. Marks are not joined: a take is no step of a stair.
 */
export const SeriesChart = ({ lately }: { lately: CriterionLately }) => {
  const first = CHARTED - lately.series.length;
  return (
    <svg class="series" viewBox={`0 0 ${RIGHT} 46`} role="img" aria-label={tellSeries(lately)}>
      {[HEIGHTS.seen, HEIGHTS.emerging, HEIGHTS.unseen].map((y) => (
        <path key={y} class="grid" d={`M0 ${y}H${RIGHT}`} />
      ))}
      {lately.series.map(({ session, take, level }, rank) => (
        <g
          key={`${session} ${take}`}
          transform={`translate(${(first + rank) * STEP + STEP / 2} ${HEIGHTS[level]})`}
        >
          {SHAPES[level]}
        </g>
      ))}
    </svg>
  );
};

const SHAPES: Record<Level, VNode> = {
  seen: <circle class="seen" r="5.5" />,
  emerging: (
    <>
      <circle class="ring" r="5" />
      <path class="half" d="M0-5A5 5 0 0 0 0 5Z" />
    </>
  ),
  unseen: <circle class="ring" r="5" />,
  'no-occasion': <path class="none" d="M-3.5 0H3.5" />,
};

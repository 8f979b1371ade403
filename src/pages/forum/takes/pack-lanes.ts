/**
 * How far a take goes, in columns: it leaves its parent at column `fork`, its own points are strictly after it, and its
 * name ends at `right`.
 */
export type Extent = { take: number; parent?: number; fork: number; right: number };

/**
 * The lane of each take, from 0 for those without parent. A branch lies above its parent, and above every branch that
 * leaves between its two ends: rising in the column where it leaves, it meets nothing. Branches that do not overlap share
 * a lane.
 *
 * @example packLanes([{ take: 0, fork: 0, right: 9 }, { take: 1, parent: 0, fork: 3, right: 6 }]).get(1) // 1
 */
export function packLanes(extents: readonly Extent[]): Map<number, number> {
  const lanes = new Map<number, number>();
  const settle = ({ take, branches }: Block, lane: number): void => {
    lanes.set(take, lane);
    for (const { block, above } of branches) settle(block, lane + above);
  };
  for (const root of extents.filter(({ parent }) => parent === undefined)) settle(blockOf(root, extents), 0);
  return lanes;
}

/** A take with all that grows on it, as a box: `height` in lanes, its own included. */
type Block = {
  take: number;
  fork: number;
  right: number;
  height: number;
  branches: { block: Block; above: number }[];
};

/** Boxes are laid from the last fork to the first, each as low as those it covers let it. */
function blockOf({ take, fork, right }: Extent, extents: readonly Extent[]): Block {
  const branches: Block['branches'] = [];
  const children = extents
    .filter(({ parent }) => parent === take)
    .sort((a, b) => b.fork - a.fork || a.take - b.take)
    .map((child) => blockOf(child, extents));
  for (const block of children) {
    const tops = branches
      .filter((laid) => laid.block.fork <= block.right)
      .map((laid) => laid.above + laid.block.height - 1);
    branches.push({ block, above: Math.max(0, ...tops) + 1 });
  }
  return {
    take,
    fork,
    right: Math.max(right, ...children.map((child) => child.right)),
    height: Math.max(1, ...branches.map(({ block, above }) => above + block.height)),
    branches,
  };
}
